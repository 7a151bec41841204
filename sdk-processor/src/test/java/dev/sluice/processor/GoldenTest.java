package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares one generated file of each kind with the file of the same name in
 * src/test/resources/golden. Run with {@code -Dsluice.golden.update=true} to write those anew.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("sluice.golden.update");

  private static Compilation compilation;
  private static Map<String, String> generated;

  @BeforeAll
  static void compile() {
    compilation = Example.compile(Example.sources());
    generated = Example.generated(compilation);
  }

  @Test
  void example_compiledStrictly_hasNoWarning() {
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
    assertThat(generated).hasSize(39);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ApiActivityReader.java",
        "ApiActivity_BoughtReader.java",
        "ApiCampaignReader.java",
        "BrevoClient.java",
        "BrevoMarketingPipeline.java",
        "CampaignEventsFlow.java",
        "CampaignRowReader.java",
        "CampaignRowWriter.java",
        "CampaignSchema.java",
        "ContactListSchema.java",
        "ContactListsFlow.java",
        "ContactsFlow.java",
        "MemberRowWriter.java",
        "MemberSchema.java",
        "NewContactWriter.java",
        "SubscriberSyncFlow.java"
      })
  void generatedFile_comparedWithGolden_isTheSame(String name) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (UPDATE) {
      Files.writeString(golden, generated.get(name));
    }

    assertThat(generated.get(name)).isEqualTo(Files.readString(golden));
  }
}

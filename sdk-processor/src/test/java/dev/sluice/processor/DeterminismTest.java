package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeterminismTest {

  @Test
  void generatedFiles_sourcesInAnyOrder_areTheSameBytes() {
    var once = Example.generated(Example.compile(Example.sources()));
    var again = Example.generated(Example.compile(Example.reversedSources()));

    assertThat(again).isEqualTo(once).isNotEmpty();
  }

  @Test
  void generatedFile_anyKind_tellsItsOriginAndNoPlace() {
    var generated = Example.generated(Example.compile(Example.sources()));

    assertThat(generated.values())
        .allSatisfy(
            source ->
                assertThat(source)
                    .startsWith("// Generated from dev.sluice.example.brevo.")
                    .contains("@Generated(\"dev.sluice.processor.SluiceProcessor\")")
                    .doesNotContain(System.getProperty("user.dir")));
  }
}

package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.BasicConfig;
import dev.sluice.config.BearerConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.http.Headers;
import dev.sluice.transport.testing.FakeTransport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles connectors with each kind of authentication. */
class AuthTest {

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(
            "@ApiKey(header = \"X-Key\", secret = \"KEY\", prefix = \"Token \")",
            ApiKeyConfig.inHeader("X-Key", "Token ", new SecretRef("KEY"))),
        Arguments.of(
            "@ApiKey(query = \"appid\", secret = \"KEY\")",
            ApiKeyConfig.inQuery("appid", "", new SecretRef("KEY"))),
        Arguments.of("@Bearer(secret = \"TOKEN\")", new BearerConfig(new SecretRef("TOKEN"))),
        Arguments.of(
            "@Basic(user = \"{EMAIL}/token\", password = \"{TOKEN}\")",
            new BasicConfig(SecretTemplate.of("{EMAIL}/token"), SecretTemplate.of("{TOKEN}"))),
        Arguments.of(
            "@Basic(user = \"{KEY}\")",
            new BasicConfig(SecretTemplate.of("{KEY}"), SecretTemplate.BLANK)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void annotation_compiled_isTheConfig(String annotation, AuthConfig expected) {
    assertThat(compiled(annotation).config().auth()).isEqualTo(expected);
  }

  @Test
  void noAuth_onAnOperation_sendsNoCredentials() {
    FakeTransport api = FakeTransport.answering(request -> FakeTransport.json(200, "{}"));
    Loaded.Instance client = compiled("@Bearer(secret = \"PATH\")").client(api);

    client.call("text");
    client.call("open");

    Headers secured = api.requests().get(0).headers();
    assertThat(secured.first("Authorization")).hasValue("Bearer " + System.getenv("PATH"));
    assertThat(api.requests().get(1).headers().first("Authorization")).isEmpty();
  }

  private static Loaded compiled(String annotation) {
    return Loaded.compile(
        Sources.file(
            "Api",
            "@Connector(name = \"api\", baseUrl = \"https://api.example.com\") "
                + annotation
                + " public interface Api { @Get(\"/a\") String text();"
                + " @Get(\"/b\") @NoAuth String open(); }"));
  }
}

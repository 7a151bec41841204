package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET;
import static dev.sluice.middleware.auth.AuthFixture.SECRET_TEMPLATE;
import static dev.sluice.middleware.auth.AuthFixture.USER_TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.BasicConfig;
import dev.sluice.config.BearerConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.error.SecretException;
import dev.sluice.http.HttpRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class FixedCredentialTest {

  @Test
  void authenticate_headerKey_standsBehindItsPrefix() {
    AuthFixture api =
        new AuthFixture(ApiKeyConfig.inHeader("Authorization", "Token token=", SECRET));

    assertThat(api.authorization()).isEqualTo("Token token=s3cr3t+value");
  }

  @Test
  void authenticate_queryKey_isEncodedAndReplacesOneThatIsThere() {
    AuthFixture api = new AuthFixture(ApiKeyConfig.inQuery("appid", "", SECRET));

    assertThat(api.signed(AuthFixture.get("https://api.example.com/v3/a?appid=old&b=c")).url())
        .isEqualTo("https://api.example.com/v3/a?b=c&appid=s3cr3t%2Bvalue");
  }

  @Test
  void authenticate_bearer_isAuthorization() {
    assertThat(new AuthFixture(new BearerConfig(SECRET)).authorization())
        .isEqualTo("Bearer s3cr3t+value");
  }

  @Test
  void authenticate_basic_joinsBothHalves() {
    assertThat(basic(USER_TEMPLATE, SECRET_TEMPLATE)).isEqualTo("jane:s3cr3t+value");
    assertThat(basic(SECRET_TEMPLATE, SecretTemplate.BLANK)).isEqualTo("s3cr3t+value:");
    assertThat(basic(SecretTemplate.BLANK, SECRET_TEMPLATE)).isEqualTo(":s3cr3t+value");
    assertThat(basic(SecretTemplate.of("{SLUICE_TEST_USER}/token"), SecretTemplate.of("X")))
        .isEqualTo("jane/token:X");
  }

  private static String basic(SecretTemplate user, SecretTemplate password) {
    String header = new AuthFixture(new BasicConfig(user, password)).authorization();
    assertThat(header).startsWith("Basic ");
    return new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
  }

  @Test
  void authenticate_secretMissing_fails() {
    AuthFixture api = new AuthFixture(new BearerConfig(new SecretRef("SLUICE_NO_SUCH_SECRET")));

    assertThatThrownBy(api::signed)
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_NO_SUCH_SECRET");
  }

  @Test
  void renew_fileChanged_isWorthAnotherTry() throws IOException {
    Path file = Path.of(System.getenv("SLUICE_TEST_MOUNTED_FILE"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "first");
    AuthFixture api = new AuthFixture(new BearerConfig(new SecretRef("SLUICE_TEST_MOUNTED")));
    HttpRequest refused = api.signed();

    assertThat(api.authenticator().renew(refused)).isFalse();
    Files.writeString(file, "second\n");
    assertThat(api.authenticator().renew(refused)).isTrue();
    assertThat(api.authorization()).isEqualTo("Bearer second");
  }
}

package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.USER_TEMPLATE;
import static dev.sluice.middleware.auth.AuthFixture.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.AuthParameter;
import dev.sluice.config.JwtBearerGrant;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.error.SecretException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtBearerTest {

  private static OAuth2Config config(String key) {
    return OAuth2Config.of(
        Grants.TOKEN_URL,
        new JwtBearerGrant(
            USER_TEMPLATE,
            SecretTemplate.BLANK,
            "https://auth.example.com/",
            List.of("a", "b"),
            new SecretRef(key),
            SecretTemplate.of("k1"),
            Duration.ofMinutes(5),
            List.of(new AuthParameter("tenant", SecretTemplate.of("t")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SLUICE_TEST_RSA", "SLUICE_TEST_RSA1"})
  void fetch_key_signsTheClaims(String key) throws GeneralSecurityException {
    PublicKey known = RsaKeys.written().getPublic();
    AuthFixture api = new AuthFixture(config(key), token("t", 3600));

    assertThat(api.authorization()).isEqualTo("Bearer t");
    String[] form = api.endpoint.requests().get(0).body().text().split("&assertion=", -1);
    assertThat(form[0])
        .isEqualTo("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer");
    String[] parts = form[1].split("\\.", -1);
    assertThat(decoded(parts[0])).isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"k1\"}");
    assertThat(decoded(parts[1]))
        .isEqualTo(
            "{\"iss\":\"jane\",\"aud\":\"https://auth.example.com/\",\"scope\":\"a b\","
                + "\"iat\":1767614400,\"exp\":1767614700,\"tenant\":\"t\"}");
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initVerify(known);
    rsa.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(rsa.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  @Test
  void fetch_noKey_namesTheSecretAndNotItsValue() {
    assertThatThrownBy(new AuthFixture(config("SLUICE_TEST_SECRET"))::signed)
        .cause()
        .isInstanceOf(SecretException.class)
        .hasMessage(
            "The secret SLUICE_TEST_SECRET is not an RSA private key in PEM. Check its value, or"
                + " the file behind it.");
  }
}

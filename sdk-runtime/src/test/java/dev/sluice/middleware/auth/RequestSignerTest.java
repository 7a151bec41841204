package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET;
import static dev.sluice.middleware.auth.AuthFixture.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.CredentialSlot;
import dev.sluice.config.KeyedAuthConfig;
import dev.sluice.config.SignatureConfig;
import dev.sluice.config.SignatureConfig.Algorithm;
import dev.sluice.config.SignatureConfig.Encoding;
import dev.sluice.config.TimestampConfig;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class RequestSignerTest {

  private static byte[] hmac(String algorithm, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(algorithm);
    mac.init(new SecretKeySpec("s3cr3t+value".getBytes(StandardCharsets.UTF_8), algorithm));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static AuthConfig keyed(AuthConfig auth, ApiKeyConfig key) {
    return new KeyedAuthConfig(auth, List.of(key));
  }

  @Test
  void authenticate_header_signsTheFinalRequest() throws GeneralSecurityException {
    SignatureConfig config =
        new SignatureConfig(
            Algorithm.SHA256,
            Encoding.HEX,
            SECRET,
            "{method}\\n{host}{path}{query}\\n{timestamp}{body}{header:X-Key}",
            new CredentialSlot(CredentialSlot.Place.HEADER, "X-Sign", "v1="),
            new TimestampConfig(TimestampConfig.Unit.MILLIS, "X-Time"));
    HttpRequest request =
        new HttpRequest(
            new Operation("shop", "search", true),
            HttpMethod.POST,
            "https://api.example.com/v3/search?q=a%20b",
            Headers.EMPTY,
            Body.of("{}".getBytes(StandardCharsets.UTF_8), "application/json"));

    Headers sent =
        new AuthFixture(keyed(config, ApiKeyConfig.inHeader("X-Key", "", USER)))
            .signed(request)
            .headers();

    String expected = "POST\napi.example.com/v3/search?q=a%20b\n1767614400000{}jane";
    assertThat(sent.first("X-Key")).contains("jane");
    assertThat(sent.first("X-Time")).contains("1767614400000");
    assertThat(sent.first("X-Sign"))
        .contains("v1=" + HexFormat.of().formatHex(hmac("HmacSHA256", expected)));
  }

  @Test
  void authenticate_query_addsTheSignatureOfASecret() throws GeneralSecurityException {
    SignatureConfig config =
        new SignatureConfig(
            Algorithm.SHA512,
            Encoding.BASE64,
            SECRET,
            "{secret:SLUICE_TEST_USER}",
            new CredentialSlot(CredentialSlot.Place.QUERY, "appsecret_proof", ""),
            TimestampConfig.NONE);

    String url =
        new AuthFixture(keyed(config, ApiKeyConfig.inQuery("access_token", "", USER)))
            .signed()
            .url();

    String proof = Base64.getEncoder().encodeToString(hmac("HmacSHA512", "jane"));
    assertThat(url)
        .isEqualTo(
            AuthFixture.BASE_URL
                + "/items?sort=asc&access_token=jane&appsecret_proof="
                + proof.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D"));
  }

  @Test
  void config_unknownPart_isRefused() {
    assertThatThrownBy(
            () ->
                new SignatureConfig(
                    Algorithm.SHA256,
                    Encoding.HEX,
                    SECRET,
                    "{method}{pathname}",
                    CredentialSlot.BEARER,
                    TimestampConfig.NONE))
        .hasMessage("template has the part {pathname}, which no request has");
  }
}

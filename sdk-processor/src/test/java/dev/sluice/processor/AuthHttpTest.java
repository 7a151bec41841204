package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.processor.AuthServer.Seen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls an API on this machine by compiled connectors that authenticate. */
class AuthHttpTest {

  private static final String CLIENT =
      "clientId = \"SLUICE_TEST_USER\", clientSecret = \"SLUICE_TEST_SECRET\"";

  /** The connectors' annotations, by name. */
  private static final Map<String, String> CONNECTORS =
      Map.of(
          "Client",
          "@OAuth2ClientCredentials(tokenUrl = \"/{tenant}/token\", client = ClientPlacement.BODY,"
              + " scopes = {\"a\", \"b\"}, parameters = @AuthParameter(name = \"audience\","
              + " value = \"crm\"), "
              + CLIENT
              + ") @SecretHeaders(\"developer-token: Key {SLUICE_TEST_SECRET}\")",
          "Refresh",
          "@OAuth2RefreshToken(tokenUrl = \"/token\", refreshToken = \"SLUICE_TEST_SECRET\", "
              + CLIENT
              + ")",
          "Public",
          "@OAuth2RefreshToken(tokenUrl = \"/token\", refreshToken = \"SLUICE_TEST_SECRET\","
              + " clientId = \"SLUICE_TEST_USER\","
              + " slot = @CredentialSlot(query = \"access_token\"))",
          "Account",
          "@OAuth2JwtBearer(tokenUrl = \"/token\", issuer = \"{SLUICE_TEST_USER}\","
              + " audience = \"crm\", privateKey = \"SLUICE_TEST_RSA\", scopes = \"a\")",
          "Told",
          "@OAuth2RefreshToken(tokenUrl = \"/token\", refreshToken = \"SLUICE_TEST_SECRET\","
              + " reply = @TokenReply(origin = \"/instance_url\"), "
              + CLIENT
              + ")",
          "Session",
          "@SessionLogin(loginUrl = \"/login\", fields = {@AuthParameter(name = \"user\","
              + " value = \"{SLUICE_TEST_USER}\"), @AuthParameter(name = \"password\","
              + " value = \"{SLUICE_TEST_SECRET}\")}, reply = @TokenReply(token = \"/id\"),"
              + " slot = @CredentialSlot(header = \"X-Session\"))",
          "Signed",
          "@dev.sluice.annotations.Signature(key = \"SLUICE_TEST_SECRET\","
              + " template = \"{timestamp}{method}{path}{query}{header:X-Key}\","
              + " slot = @CredentialSlot(header = \"X-Sign\"),"
              + " timestamp = @Timestamp(header = \"X-Time\"))"
              + " @SecretHeaders(\"X-Key: {SLUICE_TEST_USER}\")"
              + " @SecretQueries(\"token={SLUICE_TEST_USER}\")",
          "Own",
          "@CustomAuth(NameAuth.class)",
          "Chosen",
          "@Basic(user = \"{SLUICE_TEST_USER}/token\", password = \"{SLUICE_TEST_SECRET}\")"
              + " @OAuth2ClientCredentials(tokenUrl = \"/token\", "
              + CLIENT
              + ")");

  private static final JavaFileObject NAME_AUTH =
      Sources.file(
          "NameAuth",
          "public record NameAuth() implements dev.sluice.middleware.AuthenticatorFactory {"
              + " @Override public dev.sluice.middleware.Authenticator create("
              + "dev.sluice.middleware.AuthenticatorContext context) { return request ->"
              + " java.util.concurrent.CompletableFuture.completedStage("
              + "request.withHeader(\"X-Name\", context.connector())); } }");

  private static Loaded loaded;
  private static KeyPair keys;
  private AuthServer api;

  @BeforeAll
  static void compile() throws IOException, GeneralSecurityException {
    loaded =
        Loaded.compile(
            Stream.concat(
                    Stream.of(NAME_AUTH),
                    CONNECTORS.entrySet().stream()
                        .map(each -> connector(each.getKey(), each.getValue())))
                .toArray(JavaFileObject[]::new));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    Path file = Path.of(Objects.requireNonNull(System.getenv("SLUICE_TEST_RSA_FILE")));
    Files.createDirectories(file.getParent());
    String pem = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
    Files.writeString(
        file, "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
  }

  private static JavaFileObject connector(String name, String annotations) {
    boolean told = name.equals("Told");
    return Sources.file(
        name,
        "@Connector(name = \"api\", baseUrl = \"http://127.0.0.1:1\") "
            + annotations
            + " public interface "
            + name
            + " { @Get(\"/me?a=b\") String me(); "
            + (told ? "" : "@NoAuth ")
            + "@Get(\"/open\") String open(); }");
  }

  @BeforeEach
  void start() throws IOException {
    api = new AuthServer();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private Loaded.Instance client(String name, AuthServer at, UnaryOperator<ConnectorConfig> run) {
    String type = "shop." + name + "Client";
    ConnectorConfig declared = (ConnectorConfig) loaded.field(type, "CONFIG");
    ConnectorConfig config = run.apply(declared.withBaseUrl(at.url()));
    return new Loaded.Instance(loaded.make(type, Connection.to(config)));
  }

  private List<Seen> called(String name, UnaryOperator<ConnectorConfig> run) {
    assertThat(client(name, api, run).call("me")).isEqualTo("ok");
    return api.requests();
  }

  private List<Seen> called(String name) {
    return called(name, UnaryOperator.identity());
  }

  @Test
  void clientCredentials_severalCalls_shareOneToken() {
    Loaded.Instance client = client("Client", api, config -> config.withSetting("tenant", "acme"));

    client.call("me");
    client.call("me");
    client.call("open");

    assertThat(api.requests())
        .extracting(Seen::uri)
        .containsExactly("/acme/token", "/me?a=b", "/me?a=b", "/open");
    assertThat(api.requests().get(0).body())
        .isEqualTo(
            "grant_type=client_credentials&scope=a+b&client_id=jane&client_secret=s3cr3t%2Bvalue"
                + "&audience=crm");
    assertThat(api.requests().get(0).header("developer-token")).isEmpty();
    assertThat(api.requests().get(2).header("Authorization")).isEqualTo("Bearer t1");
    assertThat(api.requests().get(2).header("developer-token")).isEqualTo("Key s3cr3t+value");
    assertThat(api.requests().get(3).header("Authorization")).isEmpty();
    assertThat(api.requests().get(3).header("developer-token")).isEmpty();
  }

  @Test
  void refreshToken_refusedOnce_rotates() throws IOException {
    try (AuthServer refusing = new AuthServer(0, "")) {
      client("Refresh", refusing, UnaryOperator.identity()).call("me");

      List<Seen> seen = refusing.requests();
      assertThat(seen).extracting(Seen::method).containsExactly("POST", "GET", "POST", "GET");
      assertThat(seen.get(0).header("Authorization")).isEqualTo(basic("jane:s3cr3t%2Bvalue"));
      assertThat(seen.get(0).body())
          .isEqualTo("grant_type=refresh_token&refresh_token=s3cr3t%2Bvalue");
      assertThat(seen.get(2).body()).isEqualTo("grant_type=refresh_token&refresh_token=r0");
      assertThat(seen.get(3).header("Authorization")).isEqualTo("Bearer t1");
    }
  }

  @Test
  void refreshToken_publicClient_isNamedInTheBody() {
    List<Seen> seen = called("Public");

    assertThat(seen.get(0).header("Authorization")).isEmpty();
    assertThat(seen.get(0).body()).endsWith("&client_id=jane");
    assertThat(seen.get(1).uri()).isEqualTo("/me?a=b&access_token=t1");
  }

  @Test
  void jwtBearer_called_sendsASignedAssertion() throws GeneralSecurityException {
    List<Seen> seen = called("Account");

    String body = seen.get(0).body();
    assertThat(body).startsWith("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer");
    String[] jwt = body.substring(body.indexOf("assertion=") + 10).split("\\.", -1);
    String claims = new String(Base64.getUrlDecoder().decode(jwt[1]), StandardCharsets.UTF_8);
    assertThat(claims).startsWith("{\"iss\":\"jane\",\"aud\":\"crm\",\"scope\":\"a\",");
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initVerify(keys.getPublic());
    rsa.update((jwt[0] + "." + jwt[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(rsa.verify(Base64.getUrlDecoder().decode(jwt[2]))).isTrue();
    assertThat(seen.get(1).header("Authorization")).isEqualTo("Bearer t1");
  }

  @Test
  void tokenReply_tellsTheOrigin_requestsGoThere() throws IOException {
    try (AuthServer login = new AuthServer(1, api.url())) {
      client("Told", login, UnaryOperator.identity()).call("me");

      assertThat(login.requests()).extracting(Seen::uri).containsExactly("/token");
      assertThat(api.requests()).extracting(Seen::uri).containsExactly("/me?a=b");
      assertThat(api.requests().get(0).header("Authorization")).isEqualTo("Bearer t1");
    }
  }

  @Test
  void sessionLogin_called_sendsItsToken() {
    List<Seen> seen = called("Session");

    assertThat(seen.get(0).body()).isEqualTo("{\"user\":\"jane\",\"password\":\"s3cr3t+value\"}");
    assertThat(seen.get(1).header("X-Session")).isEqualTo("s1");
  }

  @Test
  void signature_called_isOverTheFinalRequest() throws GeneralSecurityException {
    Seen seen = called("Signed").get(0);

    assertThat(seen.uri()).isEqualTo("/me?a=b&token=jane");
    assertThat(seen.header("X-Key")).isEqualTo("jane");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("s3cr3t+value".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String signed = seen.header("X-Time") + "GET/me?a=b&token=janejane";
    assertThat(seen.header("X-Sign"))
        .isEqualTo(HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void customAuth_called_isUsed() {
    assertThat(called("Own").get(0).header("X-Name")).isEqualTo("api");
  }

  @Test
  void schemes_noneChosen_useTheFirst() {
    assertThat(called("Chosen").get(0).header("Authorization"))
        .isEqualTo(basic("jane/token:s3cr3t+value"));
  }

  @Test
  void schemes_otherChosen_useThat() {
    List<Seen> seen = called("Chosen", config -> config.withAuthScheme("oauth2"));

    assertThat(seen.get(0).uri()).isEqualTo("/token");
    assertThat(seen.get(1).header("Authorization")).isEqualTo("Bearer t1");
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}

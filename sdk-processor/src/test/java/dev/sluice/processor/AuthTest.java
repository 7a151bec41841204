package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.AuthParameter;
import dev.sluice.config.BasicConfig;
import dev.sluice.config.BearerConfig;
import dev.sluice.config.CredentialSlot;
import dev.sluice.config.JwtBearerGrant;
import dev.sluice.config.KeyedAuthConfig;
import dev.sluice.config.NoAuthConfig;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.config.SessionLoginConfig;
import dev.sluice.config.SignatureConfig;
import dev.sluice.config.TimestampConfig;
import dev.sluice.config.TokenReplyConfig;
import dev.sluice.http.Headers;
import dev.sluice.transport.testing.FakeTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
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
            new BasicConfig(SecretTemplate.of("{KEY}"), SecretTemplate.BLANK)),
        Arguments.of(
            "@OAuth2JwtBearer(tokenUrl = \"https://login.example.com/token\", issuer = \"me\","
                + " subject = \"{USER}\", keyId = \"{ID}\", privateKey = \"KEY\","
                + " lifetime = \"10m\", claims = @AuthParameter(name = \"sub_type\","
                + " value = \"user\"), reply = @TokenReply(token = \"/t\", expiresIn = \"\","
                + " lifetime = \"\"), slot = @CredentialSlot(query = \"t\"))",
            new OAuth2Config(
                "https://login.example.com/token",
                new JwtBearerGrant(
                    SecretTemplate.of("me"),
                    SecretTemplate.of("{USER}"),
                    "https://login.example.com/token",
                    List.of(),
                    new SecretRef("KEY"),
                    SecretTemplate.of("{ID}"),
                    Duration.ofMinutes(10),
                    List.of(new AuthParameter("sub_type", SecretTemplate.of("user")))),
                List.of(),
                new TokenReplyConfig("/t", "", null),
                new CredentialSlot(CredentialSlot.Place.QUERY, "t", ""))),
        Arguments.of(
            "@SessionLogin(loginUrl = \"/login\", encoding = LoginEncoding.FORM,"
                + " fields = @AuthParameter(name = \"key\", value = \"{KEY}\"),"
                + " reply = @TokenReply, slot = @CredentialSlot(header = \"Authorization\","
                + " prefix = \"Bearer \"))",
            new SessionLoginConfig(
                "/login",
                SessionLoginConfig.Encoding.FORM,
                List.of(new AuthParameter("key", SecretTemplate.of("{KEY}"))),
                TokenReplyConfig.OAUTH2,
                CredentialSlot.BEARER)),
        Arguments.of(
            "@Signature(key = \"KEY\", template = \"{secret:TOKEN}\","
                + " algorithm = SignatureAlgorithm.SHA512, encoding = SignatureEncoding.BASE64,"
                + " slot = @CredentialSlot(query = \"proof\"))",
            new SignatureConfig(
                SignatureConfig.Algorithm.SHA512,
                SignatureConfig.Encoding.BASE64,
                new SecretRef("KEY"),
                "{secret:TOKEN}",
                new CredentialSlot(CredentialSlot.Place.QUERY, "proof", ""),
                TimestampConfig.NONE)),
        Arguments.of(
            "@SecretQueries(\"token=v1 {TOKEN}\")",
            new KeyedAuthConfig(
                NoAuthConfig.INSTANCE,
                List.of(ApiKeyConfig.inQuery("token", "v1 ", new SecretRef("TOKEN"))))));
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

  @Test
  void severalSchemes_generated_areBrokenIntoReadableLines() throws IOException {
    Compilation compilation =
        Sources.compile(
            connector(
                "@Basic(user = \"{EMAIL}/token\", password = \"{TOKEN}\")"
                    + " @OAuth2ClientCredentials(tokenUrl = \"https://login.example.com/token\","
                    + " clientId = \"CLIENT_ID\", clientSecret = \"CLIENT_SECRET\","
                    + " parameters = @AuthParameter(name = \"audience\", value = \"crm\"))"
                    + " @SecretHeaders(\"developer-token: {DEVELOPER_TOKEN}\")"));

    assertThat(Example.generated(compilation).get("ApiClient.java"))
        .contains(
            """
              public static final ConnectorConfig CONFIG =
                  ConnectorConfig.of("api", "https://api.example.com")
                      .withAuth(
                          AuthSchemes.of(
                                  "basic",
                                  new BasicConfig(
                                      SecretTemplate.of("{EMAIL}/token"), SecretTemplate.of("{TOKEN}")))
                              .or(
                                  "oauth2",
                                  OAuth2Config.of(
                                          "https://login.example.com/token",
                                          new ClientCredentialsGrant(
                                              OAuth2Client.inHeader(
                                                  new SecretRef("CLIENT_ID"), new SecretRef("CLIENT_SECRET")),
                                              List.of()))
                                      .withParameters(
                                          List.of(new AuthParameter("audience", SecretTemplate.of("crm"))))))
                      .withKeys(ApiKeyConfig.inHeader("developer-token", "", new SecretRef("DEVELOPER_TOKEN")));
            """);
  }

  private static Loaded compiled(String annotation) {
    return Loaded.compile(connector(annotation));
  }

  private static JavaFileObject connector(String annotation) {
    return Sources.file(
        "Api",
        "@Connector(name = \"api\", baseUrl = \"https://api.example.com\") "
            + annotation
            + " public interface Api { @Get(\"/a\") String text();"
            + " @Get(\"/b\") @NoAuth String open(); }");
  }
}

package dev.sluice.middleware.auth;

import dev.sluice.config.AuthParameter;
import dev.sluice.config.SessionLoginConfig;
import dev.sluice.contract.JsonOutput;
import dev.sluice.http.Body;
import dev.sluice.http.FormFields;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import dev.sluice.middleware.AuthenticatorContext;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Logs in and takes the session's token. */
final class SessionLogin {

  private final SessionLoginConfig config;
  private final AuthenticatorContext context;
  private final TokenEndpoint endpoint;
  private final Operation operation;

  SessionLogin(SessionLoginConfig config, AuthenticatorContext context) {
    this.config = config;
    this.context = context;
    this.endpoint = new TokenEndpoint(context, config.reply(), config.secrets());
    this.operation = new Operation(context.connector(), "login", true);
  }

  CompletionStage<Token> fetch() {
    HttpRequest request =
        new HttpRequest(
            operation,
            HttpMethod.POST,
            TokenEndpoint.url(context, config.loginUrl()),
            Headers.EMPTY.with("Accept", "application/json"),
            body());
    return endpoint.ask(request).thenApply(response -> endpoint.token(request, response));
  }

  private Body body() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (AuthParameter field : config.fields()) {
      fields.put(field.name(), field.value().resolve().reveal());
    }
    return switch (config.encoding()) {
      case FORM -> FormFields.body(fields);
      case JSON -> JsonOutput.body(fields, SessionLogin::write);
    };
  }

  private static void write(Map<String, String> fields, JsonOutput out) throws IOException {
    out.startObject();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      out.field(field.getKey(), field.getValue());
    }
    out.endObject();
  }
}

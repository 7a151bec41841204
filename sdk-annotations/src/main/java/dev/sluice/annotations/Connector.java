package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST API, written as an interface with one method per operation.
 *
 * <pre>{@code
 * @Connector(name = "brevo", baseUrl = "https://api.brevo.com/v3")
 * @ApiKey(header = "api-key", secret = "BREVO_API_KEY")
 * public interface Brevo {
 *   @Get("/contacts/{id}")
 *   Call<ApiContact> contact(@Path("id") long id);
 * }
 * }</pre>
 *
 * <p>The processor writes {@code BrevoClient}, an implementation of the interface. A method may
 * return {@code Call<T>}, {@code Pages<T>}, {@code T}, {@code Optional<T>} (404 is empty), {@code
 * CompletionStage<T>}, {@code Response<T>} or {@code void}. {@code T} is a read contract or a list
 * of it; or {@code String}, {@code byte[]} or {@code InputStream} for the body as it is; {@code
 * Void} to ignore it.
 *
 * <p>Operations may be inherited, type parameters bound by the connector, and methods with a body
 * are called as written:
 *
 * <pre>{@code
 * public interface Readable<T> {
 *   @Get("/{id}")
 *   Call<T> one(@Path("id") long id);
 * }
 *
 * @Connector(name = "items", baseUrl = "https://api.example.com/items")
 * public interface Items extends Readable<ApiItem> {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Connector {

  /**
   * The connector's name in configuration, messages and tables: lower-case letters, digits, '-'.
   */
  String name();

  /**
   * The absolute URL every operation's path is appended to; credentials go to its origin only. It
   * may have settings that a run gives: {@code "https://{subdomain}.zendesk.com/api/v2"}, given in
   * the run's settings file as {@code connectors.zendesk.settings.subdomain: acme}, or in a program
   * with {@code ZendeskClient.CONFIG.withSetting("subdomain", "acme")}.
   */
  String baseUrl();

  /**
   * Middleware of the user's own, outermost first, between the retry and the authentication: each
   * attempt passes through it before credentials are added. Each class has a public constructor
   * without parameters and extends {@code dev.sluice.middleware.Middleware}.
   */
  Class<?>[] middleware() default {};
}

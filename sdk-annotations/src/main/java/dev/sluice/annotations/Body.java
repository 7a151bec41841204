package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request body. A record, a list of records or a map is sent as JSON, null components left out;
 * a {@code String} or {@code byte[]} as it is; a {@code java.nio.file.Path} as the content of that
 * file, read while it is sent.
 *
 * <pre>{@code
 * public record NewContact(String email, List<Integer> listIds) {}
 *
 * @Post("/contacts")
 * Call<CreatedContact> createContact(@Body NewContact contact);
 *
 * // sends: POST /contacts   Content-Type: application/json   {"email":"ada@example.com","listIds":[2]}
 *
 * @Put("/notes/{id}")
 * void note(@Path("id") String id, @Body(contentType = "text/markdown") String note);
 *
 * // sends: PUT /notes/7   Content-Type: text/markdown   # Hi
 *
 * @Put("/imports/{id}")
 * void upload(@Path("id") String id, @Body(contentType = "text/csv") java.nio.file.Path file);
 *
 * // sends: PUT /imports/7   Content-Type: text/csv   Content-Length: 734003200   id,email …
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {
  /**
   * The media type; empty for {@code application/json}, of a {@code String} for {@code
   * text/plain;charset=utf-8}, of {@code byte[]} and files for {@code application/octet-stream}.
   */
  String contentType() default "";
}

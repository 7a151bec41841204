package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of a {@code multipart/form-data} body.
 *
 * <pre>{@code
 * @Post("/imports")
 * Call<Import> upload(
 *     @Part("list") long list,
 *     @Part(value = "file", filename = "contacts.csv", contentType = "text/csv") byte[] file);
 * }</pre>
 *
 * <p>A scalar or text is sent as plain text, {@code byte[]} as a file, a record as JSON, a {@code
 * dev.sluice.http.FilePart} with the name and type it has. A null value is left out, a collection
 * repeats the part.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Part {
  /** The part's name. */
  String value();

  /** What the API is told the file is called; empty for what the value itself says. */
  String filename() default "";

  /** The media type; empty for what the value itself says. */
  String contentType() default "";
}

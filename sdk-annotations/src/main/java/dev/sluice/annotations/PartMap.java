package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Parts of a {@code multipart/form-data} body from a map. A null value is refused when the request
 * is built.
 *
 * <pre>{@code
 * @Post("/imports")
 * Call<Import> upload(@PartMap Map<String, String> settings, @Part("file") FilePart file);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface PartMap {}

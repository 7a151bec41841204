package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole URL of a request, in place of a path: absolute, or relative to the base URL.
 *
 * <pre>{@code
 * @Get
 * Call<ApiItem> item(@Url String link);
 *
 * item("https://api.example.com/v3/items/7"); // GET https://api.example.com/v3/items/7
 * item("items/7"); // GET below the base URL
 * }</pre>
 *
 * <p>A {@code String} or {@code java.net.URI}, encoded already. Credentials are added only where it
 * has the origin of the base URL.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Url {}

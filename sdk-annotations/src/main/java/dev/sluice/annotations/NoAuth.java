package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that is sent without the connector's credentials, {@link SecretHeaders} and {@link
 * SecretQueries} included.
 *
 * <pre>{@code
 * @Get("/status")
 * @NoAuth
 * Call<ApiStatus> status();
 *
 * // GET /status, without Authorization
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NoAuth {}

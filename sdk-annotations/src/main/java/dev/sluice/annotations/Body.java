package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request body: a record, sent as JSON by a generated writer. Null components are left out.
 *
 * <pre>{@code
 * public record NewContact(String email, List<Integer> listIds) {}
 *
 * @Post("/contacts")
 * Call<CreatedContact> createContact(@Body NewContact contact);
 *
 * // sends: POST /contacts   {"email":"ada@example.com","listIds":[2]}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {}

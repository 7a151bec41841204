package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A GraphQL operation: the document, sent as {@code POST} with the method's parameters as
 * variables.
 *
 * <pre>{@code
 * @GraphQl(path = "/graphql", value = """
 *     query Orders($first: Int!, $after: String) {
 *       orders(first: $first, after: $after) { nodes { id } }
 *     }
 *     """)
 * Call<OrdersReply> orders(@Variable("first") int first, @Variable("after") @Nullable String after);
 *
 * // sends: POST /graphql   {"query":"query Orders(...","variables":{"first":50}}
 * }</pre>
 *
 * <p>A query is retried like a {@code GET}, a mutation like a {@code POST}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GraphQl {
  /** The document, with one operation. */
  String value();

  /** The path below the base URL; empty for the base URL itself. */
  String path() default "";
}

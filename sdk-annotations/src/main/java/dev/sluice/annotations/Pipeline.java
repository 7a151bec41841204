package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A program that runs flows: the processor writes a class with {@code main} beside the annotated
 * interface.
 *
 * <pre>{@code
 * @Pipeline(name = "brevo-marketing", flows = {Campaigns.class, Contacts.class})
 * public interface BrevoMarketing {}
 *
 * // run: java … BrevoMarketingPipeline --help
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Pipeline {

  /** The pipeline's name in messages and tables: lower-case letters, digits, '-'. */
  String name();

  /** The flows, in the order they are shown. */
  Class<?>[] flows();
}

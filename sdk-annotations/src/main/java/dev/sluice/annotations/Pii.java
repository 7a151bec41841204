package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of personal data. It is treated when its row is written, so that no table but the
 * exchange log holds the clear value, and the schemas tell what it is.
 *
 * <pre>{@code
 * @WriteContract(table = "contacts")
 * public record Contact(
 *     @Key @Pii(treatment = PiiTreatment.HASH, key = "CONTACT_HASH_KEY", tag = "email") String emailHash,
 *     @Pii(treatment = PiiTreatment.ENCRYPT, key = "CONTACT_KEY", tag = "email") String email,
 *     @Pii(treatment = PiiTreatment.MASK, tag = "name") @Nullable String lastName) {}
 * }</pre>
 *
 * <p>Constraints are checked before the treatment; null stays null. All but {@link
 * PiiTreatment#KEEP} are for text.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pii {

  /** What becomes of the value. */
  PiiTreatment treatment();

  /**
   * For {@code HASH} and {@code ENCRYPT}: the name of the secret that is the key, of at least 32
   * characters, e.g. made by {@code openssl rand -base64 32}. It is looked up where rows are
   * written, in the environment variable of that name or the file that {@code NAME_FILE} names.
   */
  String key() default "";

  /** What kind of personal data it is, for catalogues, e.g. {@code email}; may be empty. */
  String tag() default "";

  /**
   * The BigQuery policy tag that guards the column, e.g. {@code
   * projects/p/locations/eu/taxonomies/1/policyTags/2}; empty for none.
   */
  String policyTag() default "";
}

package dev.sluice.privacy;

import dev.sluice.config.SecretRef;
import dev.sluice.schema.PiiTreatment;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one column of personal data are treated; part of generated row writers. Shipped
 * with the key's name only: the key is looked up where the first value is treated. Thread-safe.
 */
public final class PiiColumn implements Serializable {

  private static final long serialVersionUID = 1;

  private final PiiTreatment treatment;
  private final String column;
  private final String keyName;
  private transient volatile @Nullable PiiKey key;

  private PiiColumn(PiiTreatment treatment, String column, String keyName) {
    this.treatment = treatment;
    this.column = column;
    this.keyName = keyName;
  }

  /** A column of {@code ***}. */
  public static PiiColumn masked() {
    return new PiiColumn(PiiTreatment.MASK, "", "");
  }

  /** A column of keyed hashes; equal values are equal in all columns with the same key. */
  public static PiiColumn hashed(String keyName) {
    return new PiiColumn(PiiTreatment.HASH, "", keyName);
  }

  /**
   * A column of encrypted texts; equal values are equal within the column.
   *
   * @param column table and column, e.g. {@code contacts.email}
   */
  public static PiiColumn encrypted(String keyName, String column) {
    return new PiiColumn(PiiTreatment.ENCRYPT, column, keyName);
  }

  /**
   * What is written for a value; null for null.
   *
   * @throws dev.sluice.error.SecretException when the key is not there or too short
   */
  public @Nullable String treated(@Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (treatment) {
      case KEEP -> value;
      case MASK -> PersonalData.MASK;
      case HASH -> PersonalData.hex(key().hash(value));
      case ENCRYPT -> PiiCipher.encrypt(value, column, key());
    };
  }

  private PiiKey key() {
    PiiKey found = key;
    if (found == null) {
      found = PiiKey.of(new SecretRef(keyName));
      key = found;
    }
    return found;
  }
}

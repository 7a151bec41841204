package dev.sluice.processor.model;

/**
 * That a column is personal data.
 *
 * @param treatment what becomes of its values
 * @param key the name of the secret they are treated with; empty for none
 * @param tag what kind of personal data it is; may be empty
 * @param policyTag its BigQuery policy tag; empty for none
 * @param origin the annotation
 */
public record PiiModel(
    Written<Treatment> treatment,
    Written<String> key,
    String tag,
    Written<String> policyTag,
    Origin origin) {

  /** What becomes of values, by the names of the annotation's constants. */
  public enum Treatment {
    KEEP,
    MASK,
    HASH,
    ENCRYPT;

    /** Whether it takes a key. */
    public boolean isKeyed() {
      return this == HASH || this == ENCRYPT;
    }

    /** What a value is afterwards, in a sentence. */
    public String past() {
      return switch (this) {
        case KEEP -> "kept";
        case MASK -> "masked";
        case HASH -> "hashed";
        case ENCRYPT -> "encrypted";
      };
    }
  }

  /** Whether values are written as they are. */
  public boolean isKept() {
    return treatment.value() == Treatment.KEEP;
  }
}

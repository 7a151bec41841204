package dev.sluice.spark;

import dev.sluice.schema.Pii;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;

/** A column's metadata in Spark: its comment, and that it is personal data. */
public final class PiiMetadata {

  /** The treatment, e.g. {@code HASH}. */
  public static final String TREATMENT = "pii";

  /** What kind of personal data it is; absent when the contract does not say. */
  public static final String TAG = "pii.tag";

  private PiiMetadata() {}

  /** The metadata of a column with that comment, which may be empty. */
  public static Metadata of(String comment, Pii pii) {
    MetadataBuilder metadata = new MetadataBuilder().putString(TREATMENT, pii.treatment().name());
    if (!pii.tag().isEmpty()) {
      metadata.putString(TAG, pii.tag());
    }
    return comment.isEmpty() ? metadata.build() : metadata.putString("comment", comment).build();
  }
}

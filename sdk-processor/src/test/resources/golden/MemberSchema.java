// Generated from dev.sluice.example.brevo.Member. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Pii;
import dev.sluice.schema.PiiTreatment;
import dev.sluice.schema.Schema;
import dev.sluice.spark.PiiMetadata;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The schemas of the table {@code members}, made from {@link Member}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class MemberSchema {

  /** The table: its columns, key and comments. */
  public static final Schema SCHEMA =
      Schema.of(
          "members",
          "One member of a club.",
          Field.required("number", DataType.STRING, "").asKey(),
          Field.required("name", DataType.STRING, "")
              .asPii(new Pii(PiiTreatment.MASK, "", "name", "")),
          Field.required("email", DataType.STRING, "where to write to")
              .asPii(new Pii(PiiTreatment.ENCRYPT, "MEMBER_KEY", "email", "")),
          Field.optional("phone", DataType.STRING, "as told")
              .asPii(new Pii(PiiTreatment.HASH, "MEMBER_HASH_KEY", "", "")),
          Field.required("visits", DataType.INT, ""),
          Field.required("fee", DataType.decimal(38, 9), ""),
          Field.required("joined_at", DataType.TIMESTAMP, ""),
          Field.optional("leaves_on", DataType.DATE, ""));

  /** The BigQuery schema, as in its JSON schema files. */
  public static final String BIGQUERY =
      """
      [
        {"name": "number", "type": "STRING", "mode": "REQUIRED"},
        {"name": "name", "type": "STRING", "mode": "REQUIRED", "description": "[personal data: name, masked]"},
        {"name": "email", "type": "STRING", "mode": "REQUIRED", "description": "where to write to [personal data: email, encrypted]"},
        {"name": "phone", "type": "STRING", "mode": "NULLABLE", "description": "as told [personal data: hashed]"},
        {"name": "visits", "type": "INTEGER", "mode": "REQUIRED"},
        {"name": "fee", "type": "NUMERIC", "mode": "REQUIRED"},
        {"name": "joined_at", "type": "TIMESTAMP", "mode": "REQUIRED"},
        {"name": "leaves_on", "type": "DATE", "mode": "NULLABLE"}
      ]
      """;

  /** The Avro schema. */
  public static final String AVRO =
      """
      {
        "type": "record",
        "name": "Member",
        "namespace": "dev.sluice.example.brevo",
        "doc": "One member of a club.",
        "fields": [
          {"name": "number", "type": "string"},
          {"name": "name", "type": "string", "pii": "MASK", "pii.tag": "name"},
          {"name": "email", "type": "string", "doc": "where to write to", "pii": "ENCRYPT", "pii.tag": "email"},
          {"name": "phone", "type": ["null", "string"], "default": null, "doc": "as told", "pii": "HASH"},
          {"name": "visits", "type": "int"},
          {"name": "fee", "type": {"type": "bytes", "logicalType": "decimal", "precision": 38, "scale": 9}},
          {"name": "joined_at", "type": {"type": "long", "logicalType": "timestamp-micros"}},
          {"name": "leaves_on", "type": ["null", {"type": "int", "logicalType": "date"}], "default": null}
        ]
      }
      """;

  /** The statement that creates the table in Spark SQL. */
  public static final String DDL =
      """
      CREATE TABLE members (
        number STRING NOT NULL,
        name STRING NOT NULL COMMENT '[personal data: name, masked]',
        email STRING NOT NULL COMMENT 'where to write to [personal data: email, encrypted]',
        phone STRING COMMENT 'as told [personal data: hashed]',
        visits INT NOT NULL,
        fee DECIMAL(38,9) NOT NULL,
        joined_at TIMESTAMP NOT NULL,
        leaves_on DATE
      )
      USING delta
      COMMENT 'One member of a club.'
      """;

  private MemberSchema() {}

  /** The Spark schema. */
  public static StructType spark() {
    return new StructType()
        .add("number", DataTypes.StringType, false)
        .add(
            "name",
            DataTypes.StringType,
            false,
            PiiMetadata.of("", new Pii(PiiTreatment.MASK, "", "name", "")))
        .add(
            "email",
            DataTypes.StringType,
            false,
            PiiMetadata.of(
                "where to write to", new Pii(PiiTreatment.ENCRYPT, "MEMBER_KEY", "email", "")))
        .add(
            "phone",
            DataTypes.StringType,
            true,
            PiiMetadata.of("as told", new Pii(PiiTreatment.HASH, "MEMBER_HASH_KEY", "", "")))
        .add("visits", DataTypes.IntegerType, false)
        .add("fee", DataTypes.createDecimalType(38, 9), false)
        .add("joined_at", DataTypes.TimestampType, false)
        .add("leaves_on", DataTypes.DateType, true);
  }
}

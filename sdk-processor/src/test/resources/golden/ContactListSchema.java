// Generated from dev.sluice.example.brevo.ContactList. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The schemas of the table {@code contact_lists}, made from {@link ContactList}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class ContactListSchema {

  /** The table: its columns, key and comments. */
  public static final Schema SCHEMA =
      Schema.of(
          "contact_lists",
          "A contact on a list.",
          Load.MERGE.childrenOf("contact_id"),
          Field.required("contact_id", DataType.LONG, "Brevo's identifier of the contact").asKey(),
          Field.required("list_id", DataType.LONG, "Brevo's identifier of the list").asKey());

  /** The BigQuery schema, as in its JSON schema files. */
  public static final String BIGQUERY =
      """
      [
        {"name": "contact_id", "type": "INTEGER", "mode": "REQUIRED", "description": "Brevo's identifier of the contact"},
        {"name": "list_id", "type": "INTEGER", "mode": "REQUIRED", "description": "Brevo's identifier of the list"}
      ]
      """;

  /** The Avro schema. */
  public static final String AVRO =
      """
      {
        "type": "record",
        "name": "ContactList",
        "namespace": "dev.sluice.example.brevo",
        "doc": "A contact on a list.",
        "fields": [
          {"name": "contact_id", "type": "long", "doc": "Brevo's identifier of the contact"},
          {"name": "list_id", "type": "long", "doc": "Brevo's identifier of the list"}
        ]
      }
      """;

  /** The statement that creates the table in Spark SQL. */
  public static final String DDL =
      """
      CREATE TABLE contact_lists (
        contact_id BIGINT NOT NULL COMMENT 'Brevo''s identifier of the contact',
        list_id BIGINT NOT NULL COMMENT 'Brevo''s identifier of the list'
      )
      USING delta
      COMMENT 'A contact on a list.'
      """;

  private ContactListSchema() {}

  /** The Spark schema. */
  public static StructType spark() {
    return new StructType()
        .add("contact_id", DataTypes.LongType, false, "Brevo's identifier of the contact")
        .add("list_id", DataTypes.LongType, false, "Brevo's identifier of the list");
  }
}

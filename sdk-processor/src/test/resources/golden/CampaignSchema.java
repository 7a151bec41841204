// Generated from dev.sluice.example.brevo.Campaign. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The schemas of the table {@code campaigns}, made from {@link Campaign}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class CampaignSchema {

  /** The table: its columns, key and comments. */
  public static final Schema SCHEMA =
      Schema.of(
          "campaigns",
          "One e-mail campaign.",
          Field.required("campaign_id", DataType.LONG, "Brevo's identifier").asKey(),
          Field.required("name", DataType.STRING, "as shown in Brevo"),
          Field.required("type", DataType.STRING, "classic or trigger"),
          Field.required(
              "status", DataType.STRING, "draft, sent, archive, queued, suspended or in_process"),
          Field.optional("subject", DataType.STRING, "of the e-mail"),
          Field.optional("sender_email", DataType.STRING, "the address it comes from"),
          Field.required("recipient_lists", DataType.INT, "how many lists it goes to"),
          Field.optional("sent_at", DataType.TIMESTAMP, "when it was sent"),
          Field.required("created_at", DataType.TIMESTAMP, "when it was created"),
          Field.required("modified_at", DataType.TIMESTAMP, "when it was last changed"),
          Field.required("ingested_at", DataType.TIMESTAMP, "when this row was read").untracked());

  /** The BigQuery schema, as in its JSON schema files. */
  public static final String BIGQUERY =
      """
      [
        {"name": "campaign_id", "type": "INTEGER", "mode": "REQUIRED", "description": "Brevo's identifier"},
        {"name": "name", "type": "STRING", "mode": "REQUIRED", "description": "as shown in Brevo"},
        {"name": "type", "type": "STRING", "mode": "REQUIRED", "description": "classic or trigger"},
        {"name": "status", "type": "STRING", "mode": "REQUIRED", "description": "draft, sent, archive, queued, suspended or in_process"},
        {"name": "subject", "type": "STRING", "mode": "NULLABLE", "description": "of the e-mail"},
        {"name": "sender_email", "type": "STRING", "mode": "NULLABLE", "description": "the address it comes from"},
        {"name": "recipient_lists", "type": "INTEGER", "mode": "REQUIRED", "description": "how many lists it goes to"},
        {"name": "sent_at", "type": "TIMESTAMP", "mode": "NULLABLE", "description": "when it was sent"},
        {"name": "created_at", "type": "TIMESTAMP", "mode": "REQUIRED", "description": "when it was created"},
        {"name": "modified_at", "type": "TIMESTAMP", "mode": "REQUIRED", "description": "when it was last changed"},
        {"name": "ingested_at", "type": "TIMESTAMP", "mode": "REQUIRED", "description": "when this row was read"}
      ]
      """;

  /** The Avro schema. */
  public static final String AVRO =
      """
      {
        "type": "record",
        "name": "Campaign",
        "namespace": "dev.sluice.example.brevo",
        "doc": "One e-mail campaign.",
        "fields": [
          {"name": "campaign_id", "type": "long", "doc": "Brevo's identifier"},
          {"name": "name", "type": "string", "doc": "as shown in Brevo"},
          {"name": "type", "type": "string", "doc": "classic or trigger"},
          {"name": "status", "type": "string", "doc": "draft, sent, archive, queued, suspended or in_process"},
          {"name": "subject", "type": ["null", "string"], "default": null, "doc": "of the e-mail"},
          {"name": "sender_email", "type": ["null", "string"], "default": null, "doc": "the address it comes from"},
          {"name": "recipient_lists", "type": "int", "doc": "how many lists it goes to"},
          {"name": "sent_at", "type": ["null", {"type": "long", "logicalType": "timestamp-micros"}], "default": null, "doc": "when it was sent"},
          {"name": "created_at", "type": {"type": "long", "logicalType": "timestamp-micros"}, "doc": "when it was created"},
          {"name": "modified_at", "type": {"type": "long", "logicalType": "timestamp-micros"}, "doc": "when it was last changed"},
          {"name": "ingested_at", "type": {"type": "long", "logicalType": "timestamp-micros"}, "doc": "when this row was read"}
        ]
      }
      """;

  /** The statement that creates the table in Spark SQL. */
  public static final String DDL =
      """
      CREATE TABLE campaigns (
        campaign_id BIGINT NOT NULL COMMENT 'Brevo''s identifier',
        name STRING NOT NULL COMMENT 'as shown in Brevo',
        type STRING NOT NULL COMMENT 'classic or trigger',
        status STRING NOT NULL COMMENT 'draft, sent, archive, queued, suspended or in_process',
        subject STRING COMMENT 'of the e-mail',
        sender_email STRING COMMENT 'the address it comes from',
        recipient_lists INT NOT NULL COMMENT 'how many lists it goes to',
        sent_at TIMESTAMP COMMENT 'when it was sent',
        created_at TIMESTAMP NOT NULL COMMENT 'when it was created',
        modified_at TIMESTAMP NOT NULL COMMENT 'when it was last changed',
        ingested_at TIMESTAMP NOT NULL COMMENT 'when this row was read'
      )
      USING delta
      COMMENT 'One e-mail campaign.'
      """;

  private CampaignSchema() {}

  /** The Spark schema. */
  public static StructType spark() {
    return new StructType()
        .add("campaign_id", DataTypes.LongType, false, "Brevo's identifier")
        .add("name", DataTypes.StringType, false, "as shown in Brevo")
        .add("type", DataTypes.StringType, false, "classic or trigger")
        .add(
            "status",
            DataTypes.StringType,
            false,
            "draft, sent, archive, queued, suspended or in_process")
        .add("subject", DataTypes.StringType, true, "of the e-mail")
        .add("sender_email", DataTypes.StringType, true, "the address it comes from")
        .add("recipient_lists", DataTypes.IntegerType, false, "how many lists it goes to")
        .add("sent_at", DataTypes.TimestampType, true, "when it was sent")
        .add("created_at", DataTypes.TimestampType, false, "when it was created")
        .add("modified_at", DataTypes.TimestampType, false, "when it was last changed")
        .add("ingested_at", DataTypes.TimestampType, false, "when this row was read");
  }
}

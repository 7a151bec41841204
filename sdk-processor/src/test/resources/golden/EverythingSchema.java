// Generated from shop.Everything. Do not edit.
package shop;

import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The schemas of the table {@code everything}, made from {@link Everything}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class EverythingSchema {

  private static final DataType GEO =
      DataType.struct(
          Field.required("lat", DataType.DOUBLE, ""),
          Field.required("lon", DataType.DOUBLE, ""),
          Field.optional("seen_at", DataType.TIMESTAMP, ""));

  private static final DataType ADDRESS =
      DataType.struct(
          Field.required("city", DataType.STRING, "the town"),
          Field.optional("postcode", DataType.STRING, ""),
          Field.required("geo", GEO, ""),
          Field.optional("since", DataType.DATE, ""));

  private static final DataType LINE =
      DataType.struct(
          Field.required("number", DataType.INT, ""),
          Field.required("texts", DataType.list(DataType.STRING), ""),
          Field.required("price", DataType.decimal(10, 2), ""),
          Field.required("state", DataType.STRING, ""));

  /** The table: its columns, key and comments. */
  public static final Schema SCHEMA =
      Schema.of(
              "everything",
              "Every type a column can have, it's \"all\".",
              Field.required("id", DataType.LONG, "its 'number'").asKey(),
              Field.required("region", DataType.STRING, "").asKey(),
              Field.required("little", DataType.SHORT, ""),
              Field.optional("maybe_little", DataType.SHORT, ""),
              Field.required("count", DataType.INT, ""),
              Field.optional("rank", DataType.INT, ""),
              Field.required("ratio", DataType.FLOAT, ""),
              Field.optional("share", DataType.FLOAT, ""),
              Field.required("weight", DataType.DOUBLE, ""),
              Field.optional("size", DataType.DOUBLE, ""),
              Field.required("open", DataType.BOOLEAN, ""),
              Field.optional("closed", DataType.BOOLEAN, ""),
              Field.required("wide", DataType.LONG, ""),
              Field.optional("wider", DataType.INT, ""),
              Field.required("precise", DataType.DOUBLE, ""),
              Field.required("cost", DataType.decimal(38, 9), ""),
              Field.required("price", DataType.decimal(12, 2), ""),
              Field.optional("discount", DataType.decimal(38, 9), ""),
              Field.required("title", DataType.STRING, "what it is called"),
              Field.required("day", DataType.DATE, ""),
              Field.required("at", DataType.TIMESTAMP, ""),
              Field.optional("until", DataType.TIMESTAMP, ""),
              Field.required("local", DataType.LOCAL_TIMESTAMP, ""),
              Field.optional("later", DataType.LOCAL_TIMESTAMP, ""),
              Field.required("digest", DataType.BINARY, ""),
              Field.optional("seal", DataType.BINARY, ""),
              Field.required("state", DataType.STRING, ""),
              Field.optional("before", DataType.STRING, ""),
              Field.required("uuid", DataType.STRING, ""),
              Field.optional("site", DataType.STRING, ""),
              Field.required("home", ADDRESS, "where it | lives"),
              Field.optional("work", ADDRESS, ""),
              Field.optional("best", LINE, ""),
              Field.required("tags", DataType.list(DataType.STRING), ""),
              Field.required("states", DataType.list(DataType.STRING), ""),
              Field.optional("numbers", DataType.list(DataType.INT), ""),
              Field.required("notes", DataType.listOfNullable(DataType.STRING), ""),
              Field.required("parts", DataType.list(DataType.BINARY), ""),
              Field.required("lines", DataType.list(LINE), ""),
              Field.required("grid", DataType.list(DataType.list(DataType.INT)), ""),
              Field.required("spent", DataType.map(DataType.decimal(38, 9)), ""),
              Field.required("places", DataType.mapOfNullable(ADDRESS), ""),
              Field.required("history", DataType.map(DataType.list(LINE)), ""),
              Field.required("events", DataType.list(DataType.map(DataType.TIMESTAMP)), ""),
              Field.required("prices", DataType.list(DataType.decimal(12, 2)), ""),
              Field.required("ids", DataType.list(DataType.STRING), ""),
              Field.required("tallies", DataType.map(DataType.LONG), ""),
              Field.required("ingested_at", DataType.TIMESTAMP, "").untracked())
          .partitionedBy("day");

  /** The BigQuery schema, as in its JSON schema files. */
  public static final String BIGQUERY =
      """
      [
        {"name": "id", "type": "INTEGER", "mode": "REQUIRED", "description": "its 'number'"},
        {"name": "region", "type": "STRING", "mode": "REQUIRED"},
        {"name": "little", "type": "INTEGER", "mode": "REQUIRED"},
        {"name": "maybe_little", "type": "INTEGER", "mode": "NULLABLE"},
        {"name": "count", "type": "INTEGER", "mode": "REQUIRED"},
        {"name": "rank", "type": "INTEGER", "mode": "NULLABLE"},
        {"name": "ratio", "type": "FLOAT", "mode": "REQUIRED"},
        {"name": "share", "type": "FLOAT", "mode": "NULLABLE"},
        {"name": "weight", "type": "FLOAT", "mode": "REQUIRED"},
        {"name": "size", "type": "FLOAT", "mode": "NULLABLE"},
        {"name": "open", "type": "BOOLEAN", "mode": "REQUIRED"},
        {"name": "closed", "type": "BOOLEAN", "mode": "NULLABLE"},
        {"name": "wide", "type": "INTEGER", "mode": "REQUIRED"},
        {"name": "wider", "type": "INTEGER", "mode": "NULLABLE"},
        {"name": "precise", "type": "FLOAT", "mode": "REQUIRED"},
        {"name": "cost", "type": "NUMERIC", "mode": "REQUIRED"},
        {"name": "price", "type": "NUMERIC", "mode": "REQUIRED", "precision": "12", "scale": "2"},
        {"name": "discount", "type": "NUMERIC", "mode": "NULLABLE"},
        {"name": "title", "type": "STRING", "mode": "REQUIRED", "description": "what it is called"},
        {"name": "day", "type": "DATE", "mode": "REQUIRED"},
        {"name": "at", "type": "TIMESTAMP", "mode": "REQUIRED"},
        {"name": "until", "type": "TIMESTAMP", "mode": "NULLABLE"},
        {"name": "local", "type": "DATETIME", "mode": "REQUIRED"},
        {"name": "later", "type": "DATETIME", "mode": "NULLABLE"},
        {"name": "digest", "type": "BYTES", "mode": "REQUIRED"},
        {"name": "seal", "type": "BYTES", "mode": "NULLABLE"},
        {"name": "state", "type": "STRING", "mode": "REQUIRED"},
        {"name": "before", "type": "STRING", "mode": "NULLABLE"},
        {"name": "uuid", "type": "STRING", "mode": "REQUIRED"},
        {"name": "site", "type": "STRING", "mode": "NULLABLE"},
        {"name": "home", "type": "RECORD", "mode": "REQUIRED", "description": "where it | lives", "fields": [
          {"name": "city", "type": "STRING", "mode": "REQUIRED", "description": "the town"},
          {"name": "postcode", "type": "STRING", "mode": "NULLABLE"},
          {"name": "geo", "type": "RECORD", "mode": "REQUIRED", "fields": [
            {"name": "lat", "type": "FLOAT", "mode": "REQUIRED"},
            {"name": "lon", "type": "FLOAT", "mode": "REQUIRED"},
            {"name": "seen_at", "type": "TIMESTAMP", "mode": "NULLABLE"}
          ]},
          {"name": "since", "type": "DATE", "mode": "NULLABLE"}
        ]},
        {"name": "work", "type": "RECORD", "mode": "NULLABLE", "fields": [
          {"name": "city", "type": "STRING", "mode": "REQUIRED", "description": "the town"},
          {"name": "postcode", "type": "STRING", "mode": "NULLABLE"},
          {"name": "geo", "type": "RECORD", "mode": "REQUIRED", "fields": [
            {"name": "lat", "type": "FLOAT", "mode": "REQUIRED"},
            {"name": "lon", "type": "FLOAT", "mode": "REQUIRED"},
            {"name": "seen_at", "type": "TIMESTAMP", "mode": "NULLABLE"}
          ]},
          {"name": "since", "type": "DATE", "mode": "NULLABLE"}
        ]},
        {"name": "best", "type": "RECORD", "mode": "NULLABLE", "fields": [
          {"name": "number", "type": "INTEGER", "mode": "REQUIRED"},
          {"name": "texts", "type": "STRING", "mode": "REPEATED"},
          {"name": "price", "type": "NUMERIC", "mode": "REQUIRED", "precision": "10", "scale": "2"},
          {"name": "state", "type": "STRING", "mode": "REQUIRED"}
        ]},
        {"name": "tags", "type": "STRING", "mode": "REPEATED"},
        {"name": "states", "type": "STRING", "mode": "REPEATED"},
        {"name": "numbers", "type": "INTEGER", "mode": "REPEATED"},
        {"name": "notes", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "element", "type": "STRING", "mode": "NULLABLE"}
        ]},
        {"name": "parts", "type": "BYTES", "mode": "REPEATED"},
        {"name": "lines", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "number", "type": "INTEGER", "mode": "REQUIRED"},
          {"name": "texts", "type": "STRING", "mode": "REPEATED"},
          {"name": "price", "type": "NUMERIC", "mode": "REQUIRED", "precision": "10", "scale": "2"},
          {"name": "state", "type": "STRING", "mode": "REQUIRED"}
        ]},
        {"name": "grid", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "element", "type": "INTEGER", "mode": "REPEATED"}
        ]},
        {"name": "spent", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "key", "type": "STRING", "mode": "REQUIRED"},
          {"name": "value", "type": "NUMERIC", "mode": "REQUIRED"}
        ]},
        {"name": "places", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "key", "type": "STRING", "mode": "REQUIRED"},
          {"name": "value", "type": "RECORD", "mode": "NULLABLE", "fields": [
            {"name": "city", "type": "STRING", "mode": "REQUIRED", "description": "the town"},
            {"name": "postcode", "type": "STRING", "mode": "NULLABLE"},
            {"name": "geo", "type": "RECORD", "mode": "REQUIRED", "fields": [
              {"name": "lat", "type": "FLOAT", "mode": "REQUIRED"},
              {"name": "lon", "type": "FLOAT", "mode": "REQUIRED"},
              {"name": "seen_at", "type": "TIMESTAMP", "mode": "NULLABLE"}
            ]},
            {"name": "since", "type": "DATE", "mode": "NULLABLE"}
          ]}
        ]},
        {"name": "history", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "key", "type": "STRING", "mode": "REQUIRED"},
          {"name": "value", "type": "RECORD", "mode": "REPEATED", "fields": [
            {"name": "number", "type": "INTEGER", "mode": "REQUIRED"},
            {"name": "texts", "type": "STRING", "mode": "REPEATED"},
            {"name": "price", "type": "NUMERIC", "mode": "REQUIRED", "precision": "10", "scale": "2"},
            {"name": "state", "type": "STRING", "mode": "REQUIRED"}
          ]}
        ]},
        {"name": "events", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "element", "type": "RECORD", "mode": "REPEATED", "fields": [
            {"name": "key", "type": "STRING", "mode": "REQUIRED"},
            {"name": "value", "type": "TIMESTAMP", "mode": "REQUIRED"}
          ]}
        ]},
        {"name": "prices", "type": "NUMERIC", "mode": "REPEATED", "precision": "12", "scale": "2"},
        {"name": "ids", "type": "STRING", "mode": "REPEATED"},
        {"name": "tallies", "type": "RECORD", "mode": "REPEATED", "fields": [
          {"name": "key", "type": "STRING", "mode": "REQUIRED"},
          {"name": "value", "type": "INTEGER", "mode": "REQUIRED"}
        ]},
        {"name": "ingested_at", "type": "TIMESTAMP", "mode": "REQUIRED"}
      ]
      """;

  /** The Avro schema. */
  public static final String AVRO =
      """
      {
        "type": "record",
        "name": "Everything",
        "namespace": "shop",
        "doc": "Every type a column can have, it's \\"all\\".",
        "fields": [
          {"name": "id", "type": "long", "doc": "its 'number'"},
          {"name": "region", "type": "string"},
          {"name": "little", "type": "int"},
          {"name": "maybe_little", "type": ["null", "int"], "default": null},
          {"name": "count", "type": "int"},
          {"name": "rank", "type": ["null", "int"], "default": null},
          {"name": "ratio", "type": "float"},
          {"name": "share", "type": ["null", "float"], "default": null},
          {"name": "weight", "type": "double"},
          {"name": "size", "type": ["null", "double"], "default": null},
          {"name": "open", "type": "boolean"},
          {"name": "closed", "type": ["null", "boolean"], "default": null},
          {"name": "wide", "type": "long"},
          {"name": "wider", "type": ["null", "int"], "default": null},
          {"name": "precise", "type": "double"},
          {"name": "cost", "type": {"type": "bytes", "logicalType": "decimal", "precision": 38, "scale": 9}},
          {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}},
          {"name": "discount", "type": ["null", {"type": "bytes", "logicalType": "decimal", "precision": 38, "scale": 9}], "default": null},
          {"name": "title", "type": "string", "doc": "what it is called"},
          {"name": "day", "type": {"type": "int", "logicalType": "date"}},
          {"name": "at", "type": {"type": "long", "logicalType": "timestamp-micros"}},
          {"name": "until", "type": ["null", {"type": "long", "logicalType": "timestamp-micros"}], "default": null},
          {"name": "local", "type": {"type": "long", "logicalType": "local-timestamp-micros"}},
          {"name": "later", "type": ["null", {"type": "long", "logicalType": "local-timestamp-micros"}], "default": null},
          {"name": "digest", "type": "bytes"},
          {"name": "seal", "type": ["null", "bytes"], "default": null},
          {"name": "state", "type": "string"},
          {"name": "before", "type": ["null", "string"], "default": null},
          {"name": "uuid", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "site", "type": ["null", "string"], "default": null},
          {"name": "home", "type": {"type": "record", "name": "shop.Everything_Address", "fields": [
            {"name": "city", "type": "string", "doc": "the town"},
            {"name": "postcode", "type": ["null", "string"], "default": null},
            {"name": "geo", "type": {"type": "record", "name": "shop.Everything_Geo", "fields": [
              {"name": "lat", "type": "double"},
              {"name": "lon", "type": "double"},
              {"name": "seen_at", "type": ["null", {"type": "long", "logicalType": "timestamp-micros"}], "default": null}
            ]}},
            {"name": "since", "type": ["null", {"type": "int", "logicalType": "date"}], "default": null}
          ]}, "doc": "where it | lives"},
          {"name": "work", "type": ["null", "shop.Everything_Address"], "default": null},
          {"name": "best", "type": ["null", {"type": "record", "name": "shop.Everything_Line", "fields": [
            {"name": "number", "type": "int"},
            {"name": "texts", "type": {"type": "array", "items": "string"}},
            {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}},
            {"name": "state", "type": "string"}
          ]}], "default": null},
          {"name": "tags", "type": {"type": "array", "items": "string"}},
          {"name": "states", "type": {"type": "array", "items": "string"}},
          {"name": "numbers", "type": ["null", {"type": "array", "items": "int"}], "default": null},
          {"name": "notes", "type": {"type": "array", "items": ["null", "string"]}},
          {"name": "parts", "type": {"type": "array", "items": "bytes"}},
          {"name": "lines", "type": {"type": "array", "items": "shop.Everything_Line"}},
          {"name": "grid", "type": {"type": "array", "items": {"type": "array", "items": "int"}}},
          {"name": "spent", "type": {"type": "map", "values": {"type": "bytes", "logicalType": "decimal", "precision": 38, "scale": 9}}},
          {"name": "places", "type": {"type": "map", "values": ["null", "shop.Everything_Address"]}},
          {"name": "history", "type": {"type": "map", "values": {"type": "array", "items": "shop.Everything_Line"}}},
          {"name": "events", "type": {"type": "array", "items": {"type": "map", "values": {"type": "long", "logicalType": "timestamp-micros"}}}},
          {"name": "prices", "type": {"type": "array", "items": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}}},
          {"name": "ids", "type": {"type": "array", "items": {"type": "string", "logicalType": "uuid"}}},
          {"name": "tallies", "type": {"type": "map", "values": "long"}},
          {"name": "ingested_at", "type": {"type": "long", "logicalType": "timestamp-micros"}}
        ]
      }
      """;

  /** The statement that creates the table in Spark SQL. */
  public static final String DDL =
      """
      CREATE TABLE everything (
        id BIGINT NOT NULL COMMENT 'its ''number''',
        region STRING NOT NULL,
        little SMALLINT NOT NULL,
        maybe_little SMALLINT,
        count INT NOT NULL,
        rank INT,
        ratio FLOAT NOT NULL,
        share FLOAT,
        weight DOUBLE NOT NULL,
        size DOUBLE,
        open BOOLEAN NOT NULL,
        closed BOOLEAN,
        wide BIGINT NOT NULL,
        wider INT,
        precise DOUBLE NOT NULL,
        cost DECIMAL(38,9) NOT NULL,
        price DECIMAL(12,2) NOT NULL,
        discount DECIMAL(38,9),
        title STRING NOT NULL COMMENT 'what it is called',
        day DATE NOT NULL,
        at TIMESTAMP NOT NULL,
        until TIMESTAMP,
        local TIMESTAMP_NTZ NOT NULL,
        later TIMESTAMP_NTZ,
        digest BINARY NOT NULL,
        seal BINARY,
        state STRING NOT NULL,
        before STRING,
        uuid STRING NOT NULL,
        site STRING,
        home STRUCT<city: STRING NOT NULL COMMENT 'the town', postcode: STRING, geo: STRUCT<lat: DOUBLE NOT NULL, lon: DOUBLE NOT NULL, seen_at: TIMESTAMP> NOT NULL, since: DATE> NOT NULL COMMENT 'where it | lives',
        work STRUCT<city: STRING COMMENT 'the town', postcode: STRING, geo: STRUCT<lat: DOUBLE, lon: DOUBLE, seen_at: TIMESTAMP>, since: DATE>,
        best STRUCT<number: INT, texts: ARRAY<STRING>, price: DECIMAL(10,2), state: STRING>,
        tags ARRAY<STRING> NOT NULL,
        states ARRAY<STRING> NOT NULL,
        numbers ARRAY<INT>,
        notes ARRAY<STRING> NOT NULL,
        parts ARRAY<BINARY> NOT NULL,
        lines ARRAY<STRUCT<number: INT, texts: ARRAY<STRING>, price: DECIMAL(10,2), state: STRING>> NOT NULL,
        grid ARRAY<ARRAY<INT>> NOT NULL,
        spent MAP<STRING, DECIMAL(38,9)> NOT NULL,
        places MAP<STRING, STRUCT<city: STRING COMMENT 'the town', postcode: STRING, geo: STRUCT<lat: DOUBLE, lon: DOUBLE, seen_at: TIMESTAMP>, since: DATE>> NOT NULL,
        history MAP<STRING, ARRAY<STRUCT<number: INT, texts: ARRAY<STRING>, price: DECIMAL(10,2), state: STRING>>> NOT NULL,
        events ARRAY<MAP<STRING, TIMESTAMP>> NOT NULL,
        prices ARRAY<DECIMAL(12,2)> NOT NULL,
        ids ARRAY<STRING> NOT NULL,
        tallies MAP<STRING, BIGINT> NOT NULL,
        ingested_at TIMESTAMP NOT NULL
      )
      USING delta
      PARTITIONED BY (day)
      COMMENT 'Every type a column can have, it''s "all".'
      """;

  private EverythingSchema() {}

  /** The Spark schema. */
  public static StructType spark() {
    return new StructType()
        .add("id", DataTypes.LongType, false, "its 'number'")
        .add("region", DataTypes.StringType, false)
        .add("little", DataTypes.ShortType, false)
        .add("maybe_little", DataTypes.ShortType, true)
        .add("count", DataTypes.IntegerType, false)
        .add("rank", DataTypes.IntegerType, true)
        .add("ratio", DataTypes.FloatType, false)
        .add("share", DataTypes.FloatType, true)
        .add("weight", DataTypes.DoubleType, false)
        .add("size", DataTypes.DoubleType, true)
        .add("open", DataTypes.BooleanType, false)
        .add("closed", DataTypes.BooleanType, true)
        .add("wide", DataTypes.LongType, false)
        .add("wider", DataTypes.IntegerType, true)
        .add("precise", DataTypes.DoubleType, false)
        .add("cost", DataTypes.createDecimalType(38, 9), false)
        .add("price", DataTypes.createDecimalType(12, 2), false)
        .add("discount", DataTypes.createDecimalType(38, 9), true)
        .add("title", DataTypes.StringType, false, "what it is called")
        .add("day", DataTypes.DateType, false)
        .add("at", DataTypes.TimestampType, false)
        .add("until", DataTypes.TimestampType, true)
        .add("local", DataTypes.TimestampNTZType, false)
        .add("later", DataTypes.TimestampNTZType, true)
        .add("digest", DataTypes.BinaryType, false)
        .add("seal", DataTypes.BinaryType, true)
        .add("state", DataTypes.StringType, false)
        .add("before", DataTypes.StringType, true)
        .add("uuid", DataTypes.StringType, false)
        .add("site", DataTypes.StringType, true)
        .add("home", address(), false, "where it | lives")
        .add("work", address().asNullable(), true)
        .add("best", line().asNullable(), true)
        .add("tags", DataTypes.createArrayType(DataTypes.StringType), false)
        .add("states", DataTypes.createArrayType(DataTypes.StringType), false)
        .add("numbers", DataTypes.createArrayType(DataTypes.IntegerType), true)
        .add("notes", DataTypes.createArrayType(DataTypes.StringType), false)
        .add("parts", DataTypes.createArrayType(DataTypes.BinaryType), false)
        .add("lines", DataTypes.createArrayType(line().asNullable()), false)
        .add(
            "grid",
            DataTypes.createArrayType(DataTypes.createArrayType(DataTypes.IntegerType)),
            false)
        .add(
            "spent",
            DataTypes.createMapType(DataTypes.StringType, DataTypes.createDecimalType(38, 9)),
            false)
        .add("places", DataTypes.createMapType(DataTypes.StringType, address().asNullable()), false)
        .add(
            "history",
            DataTypes.createMapType(
                DataTypes.StringType, DataTypes.createArrayType(line().asNullable())),
            false)
        .add(
            "events",
            DataTypes.createArrayType(
                DataTypes.createMapType(DataTypes.StringType, DataTypes.TimestampType)),
            false)
        .add("prices", DataTypes.createArrayType(DataTypes.createDecimalType(12, 2)), false)
        .add("ids", DataTypes.createArrayType(DataTypes.StringType), false)
        .add("tallies", DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType), false)
        .add("ingested_at", DataTypes.TimestampType, false);
  }

  private static StructType geo() {
    return new StructType()
        .add("lat", DataTypes.DoubleType, false)
        .add("lon", DataTypes.DoubleType, false)
        .add("seen_at", DataTypes.TimestampType, true);
  }

  private static StructType address() {
    return new StructType()
        .add("city", DataTypes.StringType, false, "the town")
        .add("postcode", DataTypes.StringType, true)
        .add("geo", geo(), false)
        .add("since", DataTypes.DateType, true);
  }

  private static StructType line() {
    return new StructType()
        .add("number", DataTypes.IntegerType, false)
        .add("texts", DataTypes.createArrayType(DataTypes.StringType), false)
        .add("price", DataTypes.createDecimalType(10, 2), false)
        .add("state", DataTypes.StringType, false);
  }
}

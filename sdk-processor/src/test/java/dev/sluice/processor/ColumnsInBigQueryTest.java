package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.bigquery.model.TableFieldSchema;
import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FieldList;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.StandardSQLTypeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Reads the generated BigQuery schema with BigQuery's client, and compares it with Spark's. */
class ColumnsInBigQueryTest {

  @Test
  void schema_readByTheClient_hasTheColumnsOfSpark() throws IOException {
    Schema schema = read(EverythingContract.text("BIGQUERY"));

    assertThat(names(schema.getFields())).isEqualTo(names(EverythingContract.spark()));
  }

  @Test
  void fields_readByTheClient_sayTypeModeAndDescription() throws IOException {
    FieldList fields = read(EverythingContract.text("BIGQUERY")).getFields();

    assertThat(fields).extracting(Field::getMode).doesNotContainNull();
    assertThat(told(fields, "id")).isEqualTo("INT64 REQUIRED its 'number'");
    assertThat(told(fields, "rank")).isEqualTo("INT64 NULLABLE null");
    assertThat(told(fields, "ratio")).isEqualTo("FLOAT64 REQUIRED null");
    assertThat(told(fields, "cost")).isEqualTo("NUMERIC REQUIRED null");
    assertThat(told(fields, "price")).isEqualTo("NUMERIC(12,2) REQUIRED null");
    assertThat(told(fields, "local")).isEqualTo("DATETIME REQUIRED null");
    assertThat(told(fields, "digest")).isEqualTo("BYTES REQUIRED null");
    assertThat(told(fields, "home")).isEqualTo("STRUCT REQUIRED where it | lives");
    assertThat(told(fields, "best")).isEqualTo("STRUCT NULLABLE null");
    assertThat(told(fields, "tags")).isEqualTo("STRING REPEATED null");
    assertThat(told(fields, "lines")).isEqualTo("STRUCT REPEATED null");
    assertThat(told(fields.get("home").getSubFields(), "city"))
        .isEqualTo("STRING REQUIRED the town");
    assertThat(told(fields.get("grid").getSubFields(), "element")).isEqualTo("INT64 REPEATED null");
    assertThat(told(fields.get("spent").getSubFields(), "value"))
        .isEqualTo("NUMERIC REQUIRED null");
    assertThat(told(fields.get("history").getSubFields(), "value"))
        .isEqualTo("STRUCT REPEATED null");
  }

  private static String told(FieldList fields, String name) {
    Field field = fields.get(name);
    String digits =
        field.getPrecision() == null
            ? ""
            : "(" + field.getPrecision() + "," + field.getScale() + ")";
    return field.getType().getStandardType()
        + digits
        + " "
        + field.getMode()
        + " "
        + field.getDescription();
  }

  /** As the client makes its schema of what the service sends; that code of it is not public. */
  private static Schema read(String json) throws IOException {
    TableFieldSchema[] fields =
        GsonFactory.getDefaultInstance().fromString(json, TableFieldSchema[].class);
    return Schema.of(Arrays.stream(fields).map(ColumnsInBigQueryTest::field).toList());
  }

  private static Field field(TableFieldSchema read) {
    Field[] fields =
        read.getFields() == null
            ? new Field[0]
            : read.getFields().stream().map(ColumnsInBigQueryTest::field).toArray(Field[]::new);
    assertThat(read.getUnknownKeys()).isEmpty();
    return Field.newBuilder(read.getName(), type(read.getType()), fields)
        .setMode(Field.Mode.valueOf(read.getMode()))
        .setDescription(read.getDescription())
        .setPrecision(read.getPrecision())
        .setScale(read.getScale())
        .build();
  }

  private static StandardSQLTypeName type(String name) {
    return switch (name) {
      case "INTEGER" -> StandardSQLTypeName.INT64;
      case "FLOAT" -> StandardSQLTypeName.FLOAT64;
      case "BOOLEAN" -> StandardSQLTypeName.BOOL;
      case "RECORD" -> StandardSQLTypeName.STRUCT;
      default -> StandardSQLTypeName.valueOf(name);
    };
  }

  /** The way to each field, in order. */
  private static List<String> names(FieldList fields) {
    List<String> names = new ArrayList<>();
    for (Field field : fields) {
      names.add(field.getName());
      if (field.getSubFields() != null) {
        names(field.getSubFields()).forEach(name -> names.add(field.getName() + "." + name));
      }
    }
    return names;
  }

  /** The same of Spark's, whose maps and nested lists BigQuery has as records. */
  private static List<String> names(StructType type) {
    List<String> names = new ArrayList<>();
    for (StructField field : type.fields()) {
      names.add(field.name());
      within(field.dataType(), field.name().equals("notes"))
          .forEach(name -> names.add(field.name() + "." + name));
    }
    return names;
  }

  private static List<String> within(DataType type, boolean nullable) {
    if (type instanceof StructType struct) {
      return names(struct);
    }
    if (type instanceof MapType map) {
      return prefixed(List.of("key", "value"), within(map.valueType(), false));
    }
    if (!(type instanceof ArrayType array)) {
      return List.of();
    }
    List<String> item = within(array.elementType(), false);
    boolean wrapped =
        nullable
            || array.elementType() instanceof ArrayType
            || array.elementType() instanceof MapType;
    return wrapped ? prefixed(List.of("element"), item) : item;
  }

  private static List<String> prefixed(List<String> names, List<String> inner) {
    List<String> all = new ArrayList<>(names);
    inner.forEach(name -> all.add(names.get(names.size() - 1) + "." + name));
    return all;
  }
}

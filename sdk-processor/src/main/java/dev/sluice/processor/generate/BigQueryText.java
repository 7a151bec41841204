package dev.sluice.processor.generate;

import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table's schema as BigQuery's JSON schema files do.
 *
 * <p>BigQuery has no maps: one is a repeated record of key and value. It has no list in a list and
 * no null in one: such values are each in a record with one field, {@code element}.
 */
final class BigQueryText {

  private static final int NUMERIC_SCALE = 9;
  private static final int NUMERIC_DIGITS = 29;

  private static final ColumnType KEY =
      new ColumnType.Single(ColumnKind.STRING, new ValueType.Scalar(ScalarKind.TEXT, false));

  private BigQueryText() {}

  static String of(WriteContractModel contract) {
    return list(contract.columns().stream().map(BigQueryText::column).toList(), "") + "\n";
  }

  /**
   * A field.
   *
   * @param name its name
   * @param type of what it holds; of a repeated one, of each value
   * @param mode REQUIRED, NULLABLE or REPEATED
   * @param comment may be empty
   * @param policyTags the member with them, after a comma; empty for none
   */
  private record Field(
      String name, ColumnType type, String mode, String comment, String policyTags) {

    Field(String name, ColumnType type, String mode, String comment) {
      this(name, type, mode, comment, "");
    }

    Field withPolicyTags(String tags) {
      return new Field(name, type, mode, comment, tags);
    }
  }

  private static Field column(ColumnModel column) {
    return field(column.name(), column.type(), column.isRequired(), PiiCode.comment(column))
        .withPolicyTags(PiiCode.bigQuery(column));
  }

  private static Field field(String name, ColumnType type, boolean required, String comment) {
    boolean repeated = type instanceof ColumnType.Many || type instanceof ColumnType.Mapping;
    String mode = required ? "REQUIRED" : "NULLABLE";
    return new Field(name, type, repeated ? "REPEATED" : mode, comment);
  }

  private static String list(List<Field> fields, String indent) {
    return fields.stream()
        .map(field -> indent + "  " + text(field, indent + "  "))
        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
  }

  private static String text(Field field, String indent) {
    List<Field> fields = fields(field.type());
    ColumnType type =
        field.type() instanceof ColumnType.Many many ? many.item().type() : field.type();
    return "{\"name\": %s, \"type\": \"%s\", \"mode\": \"%s\"%s%s%s}"
        .formatted(
            JsonText.quote(field.name()),
            fields.isEmpty() ? name(type) : "RECORD",
            field.mode(),
            fields.isEmpty() ? digits(type) : "",
            JsonText.member("description", field.comment()) + field.policyTags(),
            fields.isEmpty() ? "" : ", \"fields\": " + list(fields, indent));
  }

  /** The fields of a record; none for what is none. */
  private static List<Field> fields(ColumnType type) {
    if (type instanceof ColumnType.Struct struct) {
      return struct.columns().stream().map(BigQueryText::column).toList();
    }
    if (type instanceof ColumnType.Mapping mapping) {
      return List.of(
          new Field("key", KEY, "REQUIRED", ""),
          field("value", mapping.item().type(), !mapping.item().nullable(), ""));
    }
    if (!(type instanceof ColumnType.Many many)) {
      return List.of();
    }
    ColumnType.Item item = many.item();
    boolean wrapped =
        item.nullable()
            || item.type() instanceof ColumnType.Many
            || item.type() instanceof ColumnType.Mapping;
    return wrapped
        ? List.of(field("element", item.type(), !item.nullable(), ""))
        : fields(item.type());
  }

  private static String name(ColumnType type) {
    if (type instanceof ColumnType.Decimal decimal) {
      return isNumeric(decimal) ? "NUMERIC" : "BIGNUMERIC";
    }
    return switch (((ColumnType.Single) type).kind()) {
      case SHORT, INT, LONG -> "INTEGER";
      case FLOAT, DOUBLE -> "FLOAT";
      case BOOLEAN -> "BOOLEAN";
      case STRING -> "STRING";
      case BINARY -> "BYTES";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP";
      case LOCAL_TIMESTAMP -> "DATETIME";
    };
  }

  private static boolean isNumeric(ColumnType.Decimal decimal) {
    return decimal.scale() <= NUMERIC_SCALE
        && decimal.precision() - decimal.scale() <= NUMERIC_DIGITS;
  }

  /** The digits of a decimal; nothing for all else, and for what NUMERIC means anyway. */
  private static String digits(ColumnType type) {
    return type instanceof ColumnType.Decimal decimal && !decimal.equals(ColumnType.Decimal.DEFAULT)
        ? JsonText.member("precision", Integer.toString(decimal.precision()))
            + JsonText.member("scale", Integer.toString(decimal.scale()))
        : "";
  }
}

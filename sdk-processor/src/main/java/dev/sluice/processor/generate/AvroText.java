package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a table's schema as Avro's JSON. A record is written out once, then named. */
final class AvroText {

  private final Set<ClassName> written = new HashSet<>();

  private AvroText() {}

  static String of(WriteContractModel contract) {
    UserType type = contract.type();
    String doc = type.doc().text();
    StringBuilder text = new StringBuilder("{\n  \"type\": \"record\",\n");
    text.append("  \"name\": ").append(JsonText.quote(simpleName(type.name()))).append(",\n");
    if (!type.name().packageName().isEmpty()) {
      text.append("  \"namespace\": ")
          .append(JsonText.quote(type.name().packageName()))
          .append(",\n");
    }
    if (!doc.isEmpty()) {
      text.append("  \"doc\": ").append(JsonText.quote(doc)).append(",\n");
    }
    return text.append("  \"fields\": ")
        .append(new AvroText().fields(contract.columns(), "  "))
        .append("\n}\n")
        .toString();
  }

  private String fields(List<ColumnModel> columns, String indent) {
    return columns.stream()
        .map(column -> indent + "  " + field(column, indent + "  "))
        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
  }

  private String field(ColumnModel column, String indent) {
    String type = type(column.type(), indent);
    return "{\"name\": %s, \"type\": %s%s}"
        .formatted(
            JsonText.quote(column.name()),
            column.isRequired() ? type : orNull(type) + ", \"default\": null",
            JsonText.member("doc", column.comment()) + PiiCode.avro(column));
  }

  private static String orNull(String type) {
    return "[\"null\", " + type + "]";
  }

  private String type(ColumnType type, String indent) {
    if (type instanceof ColumnType.Single single) {
      return single(single);
    }
    if (type instanceof ColumnType.Decimal decimal) {
      return "{\"type\": \"bytes\", \"logicalType\": \"decimal\", \"precision\": %d, \"scale\": %d}"
          .formatted(decimal.precision(), decimal.scale());
    }
    if (type instanceof ColumnType.Struct struct) {
      return record(struct, indent);
    }
    return type instanceof ColumnType.Many many
        ? "{\"type\": \"array\", \"items\": %s}".formatted(item(many.item(), indent))
        : "{\"type\": \"map\", \"values\": %s}"
            .formatted(item(((ColumnType.Mapping) type).item(), indent));
  }

  private String item(ColumnType.Item item, String indent) {
    String type = type(item.type(), indent);
    return item.nullable() ? orNull(type) : type;
  }

  /** With its package in its name, since a record around it may be from another. */
  private String record(ColumnType.Struct struct, String indent) {
    String name = JsonText.quote(fullName(struct.type()));
    return written.add(struct.type())
        ? "{\"type\": \"record\", \"name\": %s, \"fields\": %s}"
            .formatted(name, fields(struct.columns(), indent))
        : name;
  }

  private static String fullName(ClassName type) {
    String name = simpleName(type);
    return type.packageName().isEmpty() ? name : type.packageName() + "." + name;
  }

  private static String simpleName(ClassName type) {
    return String.join("_", type.simpleNames());
  }

  private static String single(ColumnType.Single type) {
    return switch (type.kind()) {
      case SHORT, INT -> "\"int\"";
      case LONG -> "\"long\"";
      case FLOAT -> "\"float\"";
      case DOUBLE -> "\"double\"";
      case BOOLEAN -> "\"boolean\"";
      case STRING -> isUuid(type.value()) ? logical("string", "uuid") : "\"string\"";
      case BINARY -> "\"bytes\"";
      case DATE -> logical("int", "date");
      case TIMESTAMP -> logical("long", "timestamp-micros");
      case LOCAL_TIMESTAMP -> logical("long", "local-timestamp-micros");
    };
  }

  private static boolean isUuid(ValueType value) {
    return value instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.UUID;
  }

  private static String logical(String type, String logicalType) {
    return "{\"type\": \"%s\", \"logicalType\": \"%s\"}".formatted(type, logicalType);
  }
}

package dev.sluice.processor.generate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.stream.Collectors;

/** Writes a table's schema as Avro's JSON. */
final class AvroText {

  private AvroText() {}

  static String of(WriteContractModel contract) {
    UserType type = contract.type();
    String doc = type.doc().text();
    StringBuilder text = new StringBuilder("{\n  \"type\": \"record\",\n");
    text.append("  \"name\": ")
        .append(JsonText.quote(String.join("_", type.name().simpleNames())))
        .append(",\n");
    if (!type.name().packageName().isEmpty()) {
      text.append("  \"namespace\": ")
          .append(JsonText.quote(type.name().packageName()))
          .append(",\n");
    }
    if (!doc.isEmpty()) {
      text.append("  \"doc\": ").append(JsonText.quote(doc)).append(",\n");
    }
    return text.append("  \"fields\": [\n")
        .append(fields(contract))
        .append("\n  ]\n}\n")
        .toString();
  }

  private static String fields(WriteContractModel contract) {
    return contract.columns().stream()
        .map(column -> "    " + field(column))
        .collect(Collectors.joining(",\n"));
  }

  private static String field(ColumnModel column) {
    String type = ColumnTypes.of(column).avro();
    return "{\"name\": %s, \"type\": %s%s}"
        .formatted(
            JsonText.quote(column.name()),
            column.isRequired() ? type : "[\"null\", " + type + "], \"default\": null",
            JsonText.member("doc", column.comment()) + PiiCode.avro(column));
  }
}

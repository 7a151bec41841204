package dev.sluice.processor.generate;

import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;

/**
 * A text file that goes into the jar.
 *
 * @param path where in it
 * @param from the user's type it is made from
 * @param text what it says
 */
record SchemaFile(String path, UserType from, String text) {

  /**
   * The schemas of a table and its dictionary. The record's full name is in theirs, because several
   * contracts may describe one table.
   */
  static List<SchemaFile> of(WriteContractModel contract) {
    String path =
        "META-INF/sluice/%s/%s."
            .formatted(contract.table().value(), contract.type().name().canonicalName());
    return List.of(
        new SchemaFile(path + "ddl.sql", contract.type(), DdlText.of(contract)),
        new SchemaFile(path + "bigquery.json", contract.type(), BigQueryText.of(contract)),
        new SchemaFile(path + "avsc", contract.type(), AvroText.of(contract)),
        new SchemaFile(path + "md", contract.type(), DictionaryText.of(contract)));
  }
}

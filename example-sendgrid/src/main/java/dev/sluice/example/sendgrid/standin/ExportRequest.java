package dev.sluice.example.sendgrid.standin;

import java.util.ArrayList;
import java.util.List;

/**
 * What a POST asks to be exported.
 *
 * @param listIds the lists whose contacts are meant; empty for all contacts
 * @param json whether the files are JSON rather than CSV
 * @param mostBytes the largest size of a file, before it is compressed
 */
record ExportRequest(List<String> listIds, boolean json, long mostBytes) {
  private static final int MEGABYTE = 1_000_000;
  private static final int USUAL_MEGABYTES = 5_000;

  /** Returns what a body asks for, or turns it down. */
  static ExportRequest read(byte[] body) {
    List<String> listIds = new ArrayList<>();
    List<String> type = new ArrayList<>(List.of("csv"));
    List<Long> megabytes = new ArrayList<>(List.of((long) USUAL_MEGABYTES));
    JsonFields.read(
        body,
        (name, json) -> {
          switch (name) {
            case "list_ids" -> listIds.addAll(JsonFields.strings(name, json));
            case "file_type" -> type.set(0, JsonFields.string(name, json));
            case "max_file_size" -> megabytes.set(0, json.getValueAsLong());
            default -> json.skipChildren();
          }
        });
    if (!List.of("csv", "json").contains(type.get(0))) {
      throw SendGridErrors.badRequest("file_type", "file_type should be csv or json");
    }
    if (megabytes.get(0) < 1) {
      throw SendGridErrors.badRequest("max_file_size", "max_file_size should be at least 1");
    }
    return new ExportRequest(listIds, type.get(0).equals("json"), megabytes.get(0) * MEGABYTE);
  }

  /** Returns the files of some contacts; an export of nobody is one file. */
  List<byte[]> files(List<Contact> contacts) {
    ExportFiles files = new ExportFiles(mostBytes, json ? "" : ContactCsv.HEADER);
    for (Contact contact : contacts) {
      files.add(json ? ContactLines.line(contact) : ContactCsv.line(contact));
    }
    return files.all();
  }

  /** Returns what the files' names end with. */
  String extension() {
    return json ? ".json.gz" : ".csv.gz";
  }
}

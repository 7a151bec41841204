package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of delimited text below its header, each read like an object of texts. */
final class CsvRows implements Rows {

  private final CsvReader in;
  private final List<String> header;
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();

  /** Reads the header. */
  CsvRows(CsvReader in) throws IOException {
    this.in = in;
    this.header = in.next() ? List.copyOf(in.cells()) : List.of();
    checkHeader();
  }

  @Override
  public boolean next() throws IOException {
    return in.next();
  }

  @Override
  public @Nullable Violation flaw() {
    if (!in.flaw().isEmpty()) {
      return new Violation("", "cells with paired quotes", in.flaw() + " in line " + line());
    }
    int cells = in.cells().size();
    return cells > header.size()
        ? new Violation(
            "", header.size() + " cells, as in the header", cells + " in line " + line())
        : null;
  }

  @Override
  public JsonParser json() throws IOException {
    json.reset();
    try (JsonGenerator row = JsonLimits.FACTORY.createGenerator(json)) {
      row.writeStartObject();
      for (int i = 0; i < in.cells().size(); i++) {
        if (!header.get(i).isEmpty()) {
          row.writeStringField(header.get(i), in.cells().get(i));
        }
      }
      row.writeEndObject();
    }
    return JsonLimits.FACTORY.createParser(json.toByteArray());
  }

  @Override
  public JsonInput.Names names() {
    return JsonInput.Names.ANY_CASE;
  }

  @Override
  public long line() {
    return in.line();
  }

  @Override
  public String text() {
    return in.text();
  }

  private void checkHeader() {
    if (!header.isEmpty() && (header.get(0).startsWith("{") || header.get(0).startsWith("["))) {
      throw new ContractException("expected a header row, got JSON");
    }
    Set<String> known = new HashSet<>();
    for (String name : header) {
      if (!name.isEmpty() && !known.add(name.toLowerCase(Locale.ROOT))) {
        throw new ContractException(
            "the header has two columns named "
                + BodyExcerpt.name(name)
                + ", upper and lower case alike");
      }
    }
  }
}

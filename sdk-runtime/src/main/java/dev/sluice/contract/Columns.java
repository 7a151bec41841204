package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of arrays as long as each other. What stands at the same place of each makes a row.
 * Values are remembered by where they are, so that many short ones need little memory.
 */
final class Columns {

  private final Body body;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  private Columns(Body body) {
    this.body = body;
  }

  /**
   * The columns at a pointer; none where it leads to nothing.
   *
   * @throws ContractException when there is something else, or they are not as long as each other
   */
  static Columns of(Body body, String pointer) {
    Columns found = new Columns(body);
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(body, new IOException());
      }
      List<String> members = new ArrayList<>(Pointers.segments(pointer));
      members.add("*");
      ItemsWalk.each(parser, members, (at, index) -> found.add(at));
    } catch (IOException e) {
      throw NotJson.exception(body, e);
    }
    found.checkLengths();
    return found;
  }

  /** How many rows they have. */
  int rows() {
    return columns.values().stream().findFirst().map(Column::length).orElse(0);
  }

  /** A row as a JSON object, of that index from 0. */
  String row(int index) {
    StringBuilder row = new StringBuilder("{");
    columns.forEach(
        (name, column) -> {
          row.append(row.length() == 1 ? "\"" : ",\"");
          JsonStringEncoder.getInstance().quoteAsString(name, row);
          row.append("\":").append(column.value(body, index));
        });
    return row.append('}').toString();
  }

  /** The text or number that a pointer leads to in the last row; empty where there is none. */
  String last(String pointer) {
    if (rows() == 0) {
      return "";
    }
    byte[] row = row(rows() - 1).getBytes(StandardCharsets.UTF_8);
    return BodyText.at(Body.of(row, body.contentType()), pointer).orElse("");
  }

  private void add(JsonParser at) throws IOException {
    String name = at.currentName();
    if (name == null || !at.hasToken(JsonToken.START_ARRAY)) {
      throw new ContractException(
          "expected an object of arrays, found "
              + Shape.of(at)
              + (name == null ? " in an array" : " as \"" + name + "\""));
    }
    Column column = new Column();
    while (at.nextToken() != JsonToken.END_ARRAY) {
      long start = at.currentTokenLocation().getByteOffset();
      at.skipChildren();
      at.finishToken();
      column.add(start, at.currentLocation().getByteOffset());
    }
    if (columns.put(name, column) != null) {
      throw new ContractException("there are two columns named \"" + name + "\"");
    }
  }

  private void checkLengths() {
    columns.forEach(
        (name, column) -> {
          if (column.length() != rows()) {
            throw new ContractException(
                "expected columns as long as each other, found one of "
                    + rows()
                    + " values, and \""
                    + name
                    + "\" of "
                    + column.length());
          }
        });
  }

  /** Where the values of a column start and end. */
  private static final class Column {

    private int[] bounds = new int[64];
    private int length;

    int length() {
      return length;
    }

    void add(long start, long end) {
      if (start < 0) {
        throw new ContractException("expected columns in UTF-8");
      }
      if (2 * length == bounds.length) {
        bounds = Arrays.copyOf(bounds, bounds.length * 2);
      }
      bounds[2 * length] = (int) start;
      bounds[2 * length + 1] = (int) end;
      length++;
    }

    String value(Body body, int index) {
      int start = bounds[2 * index];
      return new String(body.bytes(), start, bounds[2 * index + 1] - start, StandardCharsets.UTF_8);
    }
  }
}

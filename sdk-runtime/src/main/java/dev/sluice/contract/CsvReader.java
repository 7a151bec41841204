package dev.sluice.contract;

import dev.sluice.error.ContractException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads delimited text row by row (RFC 4180): cells may be quoted, and then hold delimiters, line
 * ends and doubled quotes. Lines end in CR LF, LF or CR; empty ones do not count. For one thread.
 */
final class CsvReader {

  private static final int END = -1;
  private static final char QUOTE = '"';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final char delimiter;
  private final char[] chunk = new char[1 << 14];
  private int at;
  private int size;
  private long lines;

  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private long line;
  private String flaw = "";

  CsvReader(Reader in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /** Goes to the next row. Returns false at the end. */
  boolean next() throws IOException {
    while (peek() != END) {
      if (lines == 0 && peek() == BYTE_ORDER_MARK) {
        at++;
      }
      readRow();
      if (text.length() > 0) {
        return true;
      }
    }
    return false;
  }

  /** The row's cells, without quotes. */
  List<String> cells() {
    return cells;
  }

  /** The number of the row's first line, from 1. */
  long line() {
    return line;
  }

  /** What is wrong with the row's quotes; empty for nothing. */
  String flaw() {
    return flaw;
  }

  /** The row as received, without its line end. */
  String text() {
    return text.toString();
  }

  private void readRow() throws IOException {
    cells.clear();
    text.setLength(0);
    flaw = "";
    lines++;
    line = lines;
    boolean more = true;
    while (more) {
      cell.setLength(0);
      if (peek() == QUOTE) {
        readQuoted();
      }
      readPlain();
      cells.add(cell.toString());
      more = peek() == delimiter;
      if (more) {
        take();
      }
    }
    endLine();
  }

  private void readQuoted() throws IOException {
    take();
    while (peek() != END) {
      char c = take();
      if (c != QUOTE) {
        lines += c == '\n' || (c == '\r' && peek() != '\n') ? 1 : 0;
        cell.append(c);
      } else if (peek() == QUOTE) {
        cell.append(take());
      } else {
        boolean ends = peek() == delimiter || isLineEnd(peek()) || peek() == END;
        flaw = ends ? flaw : "text behind a closing quote";
        return;
      }
    }
    flaw = "a quote that is not closed";
  }

  /** Reads up to the cell's end; behind a quoted cell, that is nothing. */
  private void readPlain() throws IOException {
    while (peek() != END && peek() != delimiter && !isLineEnd(peek())) {
      cell.append(take());
    }
  }

  private void endLine() throws IOException {
    if (peek() == '\r') {
      at++;
    }
    if (peek() == '\n') {
      at++;
    }
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  private int peek() throws IOException {
    if (at == size) {
      at = 0;
      size = Math.max(0, in.read(chunk));
    }
    return size == 0 ? END : chunk[at];
  }

  private char take() {
    if (text.length() == JsonLimits.TEXT_LENGTH) {
      throw new ContractException(
          "the row in line " + line + " is longer than " + JsonLimits.TEXT_LENGTH + " characters");
    }
    char c = chunk[at++];
    text.append(c);
    return c;
  }
}

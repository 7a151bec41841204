package dev.sluice.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases gathered from other projects, one JSON object a line, from src/test/resources/cases. */
final class RequestCases {

  private static final Path FOLDER = Path.of("src/test/resources/cases");

  private RequestCases() {}

  /** The rows of a file, in order. */
  static List<JsonNode> rows(String file) {
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines.map(line -> row(mapper, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode row(ObjectMapper mapper, String line) {
    try {
      return mapper.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

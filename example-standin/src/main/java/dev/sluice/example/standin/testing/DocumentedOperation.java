package dev.sluice.example.standin.testing;

import static java.util.Objects.requireNonNull;

import dev.sluice.contract.ItemReader;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.PageItems;
import dev.sluice.contract.Violation;
import dev.sluice.http.Body;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An operation as an API's own description has it. {@code documented/operations.jsonl} holds one a
 * line: the form of the reply as JSON Schema, and the examples. Where a description leaves out the
 * form of a date, or its example lacks what it says is there, the line says what the API does.
 *
 * @param operation e.g. {@code GET /contacts}
 * @param schema the form of the reply
 * @param examples of replies
 */
public record DocumentedOperation(
    String operation, Map<String, Object> schema, List<Object> examples) {

  private static final int RANDOM_BODIES = 200;

  /** What did not fit when replies were read. */
  public record Misfit(List<Violation> violations, long unknownFields, String body) {}

  /** The operations of the module under test. */
  public static List<DocumentedOperation> all() {
    try (InputStream lines =
        requireNonNull(
            DocumentedOperation.class.getResourceAsStream("/documented/operations.jsonl"))) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(DocumentedOperation::of)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The operation of that name. */
  public static DocumentedOperation named(String operation) {
    return all().stream()
        .filter(each -> each.operation.equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No such operation: " + operation));
  }

  private static DocumentedOperation of(String line) {
    try {
      Map<String, Object> fields = Json.object(line.getBytes(StandardCharsets.UTF_8));
      return new DocumentedOperation(
          (String) Json.field(fields, "operation"),
          Json.object(fields.get("schema")),
          new ArrayList<>((List<?>) Json.field(fields, "examples")));
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  /** Reads the whole reply, in which anything optional may be missing; returns what misfits. */
  public List<Misfit> misfits(ItemReader<?> reader) {
    List<Misfit> misfits = new ArrayList<>();
    bodies(RandomBody.Absence.WHAT_MAY_BE)
        .forEach(body -> misfits.addAll(misfits("[" + body + "]", "", reader)));
    return misfits;
  }

  /** Reads the items of the reply, in which all documented fields are; returns what misfits. */
  public List<Misfit> misfits(String items, ItemReader<?> reader) {
    List<Misfit> misfits = new ArrayList<>();
    bodies(RandomBody.Absence.NOTHING)
        .forEach(body -> misfits.addAll(misfits(body, items, reader)));
    return misfits;
  }

  private List<String> bodies(RandomBody.Absence absence) {
    List<String> bodies = new ArrayList<>();
    examples.forEach(example -> bodies.add(Json.text(example)));
    for (int seed = 0; seed < RANDOM_BODIES; seed++) {
      bodies.add(Json.text(new RandomBody(new Random(seed), absence).of(schema)));
    }
    return bodies;
  }

  private static <T> List<Misfit> misfits(String body, String items, ItemReader<T> reader) {
    List<Violation> violations = new ArrayList<>();
    long unknown =
        PageItems.read(
            Body.of(body.getBytes(StandardCharsets.UTF_8), "application/json"),
            items,
            reader,
            new ItemVisitor<T>() {
              @Override
              public void item(int index, T value) {}

              @Override
              public void violation(int index, List<Violation> told, String json) {
                violations.addAll(told);
              }
            });
    return violations.isEmpty() && unknown == 0
        ? List.of()
        : List.of(new Misfit(violations, unknown, body));
  }
}

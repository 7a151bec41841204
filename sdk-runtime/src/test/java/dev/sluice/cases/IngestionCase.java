package dev.sluice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * An independent case, gathered from other tools' tests.
 *
 * @param id its name, e.g. {@code ic-025}
 * @param area what it is about, e.g. {@code paginator.body_cursor}
 * @param given the situation
 * @param expect what comes of it there
 */
public record IngestionCase(String id, String area, JsonNode given, JsonNode expect) {

  /** Plays one case. */
  @FunctionalInterface
  public interface Player {
    void play(IngestionCase one) throws Exception;
  }

  /**
   * A test for every case of an area that is not a chosen difference.
   *
   * @param areas whole areas, or what stands before their dot
   * @param differences the cases that end otherwise here, with the reason
   */
  public static Stream<DynamicTest> tests(
      Set<String> areas, Map<String, String> differences, Player player) {
    List<IngestionCase> cases =
        all().stream().filter(one -> areas.stream().anyMatch(one::isOf)).toList();
    assertThat(cases).isNotEmpty();
    assertThat(cases.stream().map(IngestionCase::id).collect(Collectors.toSet()))
        .containsAll(differences.keySet());
    return cases.stream()
        .filter(one -> !differences.containsKey(one.id()))
        .map(one -> DynamicTest.dynamicTest(one.id() + " " + one.area(), () -> player.play(one)));
  }

  private boolean isOf(String wanted) {
    return area.equals(wanted) || area.startsWith(wanted + ".");
  }

  private static List<IngestionCase> all() {
    ObjectMapper mapper = new ObjectMapper();
    List<IngestionCase> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    IngestionCase.class.getResourceAsStream("/cases/ingestion.jsonl")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode one = mapper.readTree(line);
        cases.add(
            new IngestionCase(
                one.get("id").asText(),
                one.get("area").asText(),
                one.get("given"),
                one.get("expect")));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return cases;
  }

  /** The text of a member of what is given; empty when it is absent or null. */
  public String text(String name) {
    return given.path(name).isNull() ? "" : given.path(name).asText();
  }
}

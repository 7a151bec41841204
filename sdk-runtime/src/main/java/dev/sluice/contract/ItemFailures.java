package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.config.ItemErrorsConfig;
import dev.sluice.error.ItemFailure;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from the reply to a batch which of its items failed. */
public final class ItemFailures {

  private static final int LONGEST = 300;

  private ItemFailures() {}

  /**
   * The failed items, in the order they are told; none where the body tells of none. Never fails.
   */
  public static List<ItemFailure> read(Body body, ItemErrorsConfig config) {
    List<ItemFailure> failures = new ArrayList<>();
    try (JsonParser parser = Document.of(body).json()) {
      if (parser.nextToken() != null
          && PointerWalk.to(parser, Pointers.segments(config.items()))
          && parser.hasToken(JsonToken.START_ARRAY)) {
        entries(parser, config, failures);
      }
    } catch (IOException e) {
      // JSON that breaks off, or none: what was found stands.
    }
    return failures;
  }

  private static void entries(
      JsonParser parser, ItemErrorsConfig config, List<ItemFailure> failures) throws IOException {
    List<String> pointers =
        config.listsKeys()
            ? List.of("")
            : Stream.of(config.code(), config.message(), config.index(), config.key())
                .filter(pointer -> !pointer.isEmpty())
                .toList();
    for (int place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
      Map<String, String> found = new HashMap<>();
      TextWalk.value(parser, pointers, found);
      failure(config, found, place).ifPresent(failures::add);
    }
  }

  private static Optional<ItemFailure> failure(
      ItemErrorsConfig config, Map<String, String> found, int place) {
    if (config.listsKeys()) {
      return Optional.of(new ItemFailure(ItemFailure.UNKNOWN, text(found, ""), "", ""));
    }
    String code = text(found, config.code());
    String message = SecretText.hidden(text(found, config.message()));
    if (!config.listsFailuresOnly()) {
      return code.isEmpty() && message.isEmpty()
          ? Optional.empty()
          : Optional.of(new ItemFailure(place, "", code, message));
    }
    int index = index(text(found, config.index()));
    return Optional.of(new ItemFailure(index, text(found, config.key()), code, message));
  }

  private static String text(Map<String, String> found, String pointer) {
    return BodyExcerpt.line(found.getOrDefault(pointer, ""), LONGEST);
  }

  private static int index(String text) {
    try {
      return Math.max(ItemFailure.UNKNOWN, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return ItemFailure.UNKNOWN;
    }
  }
}

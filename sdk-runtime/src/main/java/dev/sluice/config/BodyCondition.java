package dev.sluice.config;

import java.util.List;
import java.util.Locale;

/**
 * Something that a response's JSON body says. A body that is no JSON says nothing.
 *
 * <pre>{@code
 * new BodyCondition.Is("/ok", List.of("false"))
 * new BodyCondition.Contains("/message", "quota")
 * new BodyCondition.Present("/errors")
 * }</pre>
 */
public sealed interface BodyCondition extends ResponseCondition {

  /** The JSON pointer to what is looked at. */
  String pointer();

  /**
   * Whether it holds.
   *
   * @param value the text at the pointer; empty where there is nothing, null, or something empty
   */
  boolean holds(String value);

  @Override
  default boolean holds(ResponseFacts facts) {
    return holds(facts.body().getOrDefault(pointer(), ""));
  }

  /**
   * The value, as text, is one of these.
   *
   * @param pointer to a text, number or boolean
   * @param values at least one
   */
  record Is(String pointer, List<String> values) implements BodyCondition {
    /** Checks the pointer, and that there are values. */
    public Is {
      Checks.pointer("pointer", pointer);
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("values must not be empty");
      }
    }

    @Override
    public boolean holds(String value) {
      return values.contains(value);
    }
  }

  /**
   * The value contains that text, whatever the case of either.
   *
   * @param pointer to a text
   * @param text not empty
   */
  record Contains(String pointer, String text) implements BodyCondition {
    /** Checks the pointer, and that there is a text. */
    public Contains {
      Checks.pointer("pointer", pointer);
      Checks.notBlank("text", text);
    }

    @Override
    public boolean holds(String value) {
      return value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * There is something: not null, not {@code false}, and neither an empty text nor an empty array
   * or object.
   *
   * @param pointer to anything
   */
  record Present(String pointer) implements BodyCondition {
    /** Checks the pointer. */
    public Present {
      Checks.pointer("pointer", pointer);
    }

    @Override
    public boolean holds(String value) {
      return !value.isEmpty() && !value.equals("false");
    }
  }
}

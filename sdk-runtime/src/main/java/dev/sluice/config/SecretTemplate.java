package dev.sluice.config;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with secrets in it, named in braces. Braces around anything but a name stay as they are.
 *
 * <pre>{@code
 * SecretTemplate.of("{ZENDESK_EMAIL}/token") // jane@example.com/token
 * SecretTemplate.of("X")                     // X
 * }</pre>
 *
 * @param text with {@code {NAME}} for the secret of that name; may be empty
 */
public record SecretTemplate(String text) implements Serializable {

  /** The empty text. */
  public static final SecretTemplate BLANK = new SecretTemplate("");

  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)}");

  /** A template of that text. */
  public static SecretTemplate of(String text) {
    return new SecretTemplate(text);
  }

  /** A template that is one secret and nothing else. */
  public static SecretTemplate of(SecretRef secret) {
    return new SecretTemplate("{" + secret.name() + "}");
  }

  /** The secrets it names, in order, each once. */
  public List<SecretRef> secrets() {
    return NAME.matcher(text)
        .results()
        .map(match -> new SecretRef(match.group(1)))
        .distinct()
        .toList();
  }

  /** Whether it is empty. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * The text with the secrets in place.
   *
   * @throws dev.sluice.error.SecretException when one cannot be had
   */
  public Secret resolve() {
    return new Secret(filled(ref -> ref.resolve().reveal()));
  }

  /** The text with each name replaced by what the function gives. */
  private String filled(Function<SecretRef, String> value) {
    return NAME.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value.apply(new SecretRef(match.group(1)))));
  }

  /** The secrets that some templates name, in order, each once. */
  static List<SecretRef> secretsOf(Collection<SecretTemplate> templates) {
    return templates.stream().flatMap(one -> one.secrets().stream()).distinct().toList();
  }
}

package dev.sluice.processor.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of bytes as annotations write it, e.g. {@code "6MB"}, in the unit the user chose.
 *
 * @param amount how many
 * @param unit of what, in bytes
 */
public record ByteSize(long amount, long unit) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(B|KB|MB)");

  /** The size of that text; empty when it is none. */
  public static Optional<ByteSize> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new ByteSize(Long.parseLong(matcher.group(1)), unit(matcher.group(2))))
        : Optional.empty();
  }

  private static long unit(String suffix) {
    return switch (suffix) {
      case "KB" -> 1_000;
      case "MB" -> 1_000_000;
      default -> 1;
    };
  }

  /** In bytes. */
  public long bytes() {
    return amount * unit;
  }
}

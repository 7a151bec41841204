package dev.sluice.processor.validate;

import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

/** Checks names that people choose. */
final class Names {

  private static final Pattern DASHED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Names() {}

  /** Lower-case letters, digits and single '-' between them. */
  static void checkDashed(String what, Written<String> name, Findings findings) {
    if (DASHED.matcher(name.value()).matches()) {
      return;
    }
    findings.add(
        name,
        "\"%s\" is no valid %s name. Use lower-case letters, digits and '-', e.g. \"%s\".",
        name.value(),
        what,
        example(name.value(), what));
  }

  private static String example(String name, String what) {
    String dashed =
        CaseFormat.KEBAB.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return DASHED.matcher(dashed).matches() ? dashed : "my-" + what;
  }
}

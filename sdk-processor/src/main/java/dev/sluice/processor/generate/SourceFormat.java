package dev.sluice.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings JavaPoet's output nearer to google-java-format's. */
final class SourceFormat {

  /** The longest line. */
  static final int WIDTH = 100;

  private static final Pattern TRAILING_BLANKS = Pattern.compile("(?m)[ \\t]+$");
  private static final Pattern ONE_LINE_DOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
  private static final Pattern CLASS_HEAD =
      Pattern.compile("(?m)^((?: *(?:public|static|final))* *(?:class|enum) .*\\{)\\n");

  private static final Pattern EXTENDS =
      Pattern.compile("(?m)^( *)([^\"*\\n]*\\bclass \\w+) (extends .*)$");
  private static final Pattern WRAPPED_PARAMETERS =
      Pattern.compile("(?m)^( *)(\\w[^\"*\\n=(]*\\()([^\"\\n()]*),\\n *([^\"\\n(]*\\) \\{)$");

  private static final Pattern NESTED_NULLABLE =
      Pattern.compile("(?m)^([^\"*]*[A-Z]\\w*)\\. @Nullable ");

  private SourceFormat() {}

  /**
   * Without blanks at line ends, with short Javadoc and empty bodies on one line, and a blank line
   * below a class's head.
   */
  static String tidy(String source) {
    String trimmed = TRAILING_BLANKS.matcher(source).replaceAll("");
    String compact = EMPTY_BODY.matcher(trimmed).replaceAll("{}");
    String spaced = CLASS_HEAD.matcher(compact).replaceAll("$1\n\n");
    String joined = NESTED_NULLABLE.matcher(spaced).replaceAll("$1.@Nullable ");
    return ONE_LINE_DOC
        .matcher(shortHeads(joined))
        .replaceAll(
            doc -> {
              String line = doc.group(1) + "/** " + doc.group(2) + " */";
              return Matcher.quoteReplacement(line.length() <= WIDTH ? line : doc.group());
            });
  }

  /** With the heads of classes and methods broken where they are too long for a line. */
  private static String shortHeads(String source) {
    String classes =
        EXTENDS
            .matcher(source)
            .replaceAll(head -> head.group().length() <= WIDTH ? "$0" : "$1$2\n$1    $3");
    return WRAPPED_PARAMETERS.matcher(classes).replaceAll("$1$2\n$1    $3, $4");
  }

  /** Javadoc paragraphs, wrapped. Empty ones are left out. */
  static String doc(String... paragraphs) {
    List<String> wrapped = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        wrapped.add(wrap((wrapped.isEmpty() ? "" : "<p>") + paragraph));
      }
    }
    return String.join("\n\n", wrapped) + "\n";
  }

  private static String wrap(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH - 5) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream().collect(Collectors.joining("\n"));
  }
}

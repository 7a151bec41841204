package dev.sluice.processor.read;

import dev.sluice.processor.model.Doc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads Javadoc: the first sentence and the parameters' texts. */
final class DocReader {

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
  private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]*))?}");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p>|\\n\\s*\\n");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");

  private final Elements elements;

  DocReader(Elements elements) {
    this.elements = elements;
  }

  /** The Javadoc of a declaration. */
  Doc read(Element element) {
    return parse(elements.getDocComment(element));
  }

  static Doc parse(@Nullable String comment) {
    if (comment == null) {
      return Doc.NONE;
    }
    Matcher tag = BLOCK_TAG.matcher(comment);
    boolean tagged = tag.find();
    String main = tagged ? comment.substring(0, tag.start()) : comment;
    String summary = firstSentence(collapse(linksAsCode(PARAGRAPH.split(main, 2)[0])));
    return new Doc(
        summary, plain(summary), tagged ? params(comment.substring(tag.start())) : Map.of());
  }

  private static Map<String, String> params(String tags) {
    Map<String, String> params = new LinkedHashMap<>();
    for (String block : tags.split("(?m)^\\s*(?=@\\w)", -1)) {
      Matcher param = PARAM.matcher(block.strip());
      if (param.matches()) {
        params.put(param.group(1), plain(collapse(param.group(2))));
      }
    }
    return params;
  }

  private static String linksAsCode(String text) {
    return LINK.matcher(text)
        .replaceAll(
            link -> {
              String target = link.group(1).replaceFirst("^#", "").replace('#', '.');
              String label = link.group(2) == null ? target : link.group(2).strip();
              return Matcher.quoteReplacement("{@code " + label + "}");
            });
  }

  private static String plain(String text) {
    String untagged = INLINE_TAG.matcher(linksAsCode(text)).replaceAll("$1");
    return MARKUP
        .matcher(untagged)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String firstSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    while (end.find()) {
      boolean abbreviation = text.substring(0, end.end()).matches(".*\\b(e\\.g|i\\.e|etc)\\.$");
      if (!abbreviation) {
        return text.substring(0, end.end());
      }
    }
    return text;
  }

  private static String collapse(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}

package dev.sluice.processor.read;

import dev.sluice.processor.model.GraphQlDocument;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads what an operation is sent as. */
final class VerbReader {

  private static final String PACKAGE = "dev.sluice.annotations.";

  private VerbReader() {}

  /** Those on a method, in written order. */
  static List<VerbModel> read(ExecutableElement method) {
    List<VerbModel> verbs = new ArrayList<>();
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      for (Verb verb : Verb.values()) {
        if (Annotations.nameOf(mirror).equals(PACKAGE + verb.annotation())) {
          verbs.add(verb(verb, new Annotations(method, mirror)));
        }
      }
    }
    return verbs;
  }

  private static VerbModel verb(Verb verb, Annotations annotation) {
    return switch (verb) {
      case HTTP -> custom(annotation);
      case GRAPH_QL -> graphQl(annotation);
      default ->
          new VerbModel(
              verb,
              new Written<>(verb.name().toUpperCase(Locale.ROOT), annotation.origin()),
              annotation.text("value"),
              annotation.isWritten("value"),
              verb.isIdempotent() || annotation.flag("idempotent"),
              verb.hasBody(),
              new Written<>("", annotation.origin()),
              annotation.origin());
    };
  }

  private static VerbModel custom(Annotations annotation) {
    return new VerbModel(
        Verb.HTTP,
        annotation.text("method"),
        annotation.text("path"),
        annotation.isWritten("path"),
        annotation.flag("idempotent"),
        annotation.flag("hasBody"),
        new Written<>("", annotation.origin()),
        annotation.origin());
  }

  private static VerbModel graphQl(Annotations annotation) {
    Written<String> document = annotation.text("value");
    return new VerbModel(
        Verb.GRAPH_QL,
        new Written<>("POST", annotation.origin()),
        annotation.text("path"),
        annotation.isWritten("path"),
        GraphQlDocument.parse(document.value()).kind().equals("query"),
        true,
        document,
        annotation.origin());
  }
}

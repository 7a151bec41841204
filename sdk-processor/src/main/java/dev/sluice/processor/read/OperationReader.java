package dev.sluice.processor.read;

import dev.sluice.annotations.OffsetPages;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads a connector's abstract method. */
final class OperationReader {

  private static final String PACKAGE = "dev.sluice.annotations.";

  private OperationReader() {}

  static OperationModel read(ExecutableElement method) {
    return new OperationModel(
        method.getSimpleName().toString(),
        verbs(method),
        paging(method),
        ResultReader.read(method.getReturnType()),
        method.getParameters().stream().map(ParameterReader::read).toList(),
        Origin.of(method));
  }

  private static List<VerbModel> verbs(ExecutableElement method) {
    List<VerbModel> verbs = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      Annotations.on(method, PACKAGE + verb.annotation())
          .ifPresent(annotation -> verbs.add(verb(verb, annotation)));
    }
    return verbs;
  }

  private static VerbModel verb(Verb verb, Annotations annotation) {
    boolean idempotent = verb.isIdempotent() || annotation.flag("idempotent");
    return new VerbModel(verb, annotation.text("value"), idempotent, annotation.origin());
  }

  private static @Nullable PagingModel paging(ExecutableElement method) {
    return Annotations.on(method, OffsetPages.class)
        .map(
            it ->
                new PagingModel(
                    it.text("items"),
                    it.text("total"),
                    it.number("pageSize"),
                    it.text("offset"),
                    it.text("limit"),
                    it.constant("stop"),
                    it.isWritten("stop"),
                    it.origin()))
        .orElse(null);
  }
}

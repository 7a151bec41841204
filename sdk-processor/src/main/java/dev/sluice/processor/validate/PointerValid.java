package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JSON pointer is one by RFC 6901. */
final class PointerValid implements Rule<ConnectorModel> {

  private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)*");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings.ErrorBody errorBody = connector.settings().errorBody();
    if (errorBody != null) {
      check(errorBody.code(), findings);
      check(errorBody.message(), findings);
    }
    for (OperationModel operation : connector.operations()) {
      PagingModel paging = operation.paging();
      if (paging != null) {
        check(paging.page().items(), findings);
        paging.page().flags().forEach(flag -> checkOne(flag.pointer(), findings));
        checkOne(paging.page().total(), findings);
        Stream.concat(paging.sources().stream(), paging.targets().stream())
            .filter(PlaceModel::isPointer)
            .forEach(place -> checkOne(place.name(), findings));
      }
      if (paging instanceof PagingModel.Job job) {
        checkOne(job.job().status(), findings);
        checkOne(job.job().message(), findings);
        check(job.job().results(), findings);
      }
    }
  }

  /** A pointer to one value. */
  private static void checkOne(Written<String> pointer, Findings findings) {
    if (List.of(pointer.value().split("/", -1)).contains("*")) {
      findings.add(
          pointer,
          "\"%s\" points to many values: '*' stands for every member, in items only. Write a"
              + " member's name.",
          pointer.value());
    } else {
      check(pointer, findings);
    }
  }

  private static void check(Written<String> pointer, Findings findings) {
    String text = pointer.value();
    if (POINTER.matcher(text).matches()) {
      return;
    }
    if (text.startsWith("/")) {
      findings.add(
          pointer,
          "\"%s\" is no JSON pointer (RFC 6901). Write '~' in a name as ~0, and '/' as ~1.",
          text);
    } else {
      findings.add(
          pointer,
          "\"%s\" is no JSON pointer (RFC 6901). Write \"/%s\".",
          text,
          text.replaceFirst("^\\$?\\.?", "").replace('.', '/'));
    }
  }
}

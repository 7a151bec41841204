package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorBodyModel;
import dev.sluice.processor.model.ItemErrorsModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.TokenReplyModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JSON pointer is one by RFC 6901. */
final class PointerValid implements Rule<ConnectorModel> {

  private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)*");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    ErrorBodyModel errorBody = connector.settings().errorBody();
    if (errorBody != null) {
      errorBody.pointers().forEach(pointer -> checkOne(pointer, findings));
    }
    AuthParameters.replies(connector).forEach(reply -> check(reply, findings));
    connector
        .errorRules()
        .flatMap(rules -> rules.stream())
        .flatMap(rule -> rule.pointer().stream())
        .forEach(pointer -> checkOne(pointer, findings));
    for (OperationModel operation : connector.operations()) {
      ItemErrorsModel itemErrors = operation.settings().itemErrors();
      if (itemErrors != null) {
        itemErrors.pointers().forEach(pointer -> checkOne(pointer, findings));
      }
      PagingModel paging = operation.paging();
      if (paging != null) {
        check(paging.page().items(), findings);
        paging.page().flags().forEach(flag -> checkOne(flag.pointer(), findings));
        checkOne(paging.page().total(), findings);
        Stream.concat(paging.sources().stream(), paging.places().stream())
            .filter(PlaceModel::isPointer)
            .forEach(place -> checkOne(place.name(), findings));
        paging
            .saved()
            .filter(PlaceModel::isPointer)
            .ifPresent(saved -> checkOne(saved.name(), findings));
      }
      if (paging instanceof PagingModel.Job job) {
        checkOne(job.job().status(), findings);
        checkOne(job.job().message(), findings);
        check(job.job().results(), findings);
      }
    }
  }

  private static void check(TokenReplyModel reply, Findings findings) {
    if (reply.token().value().isEmpty()) {
      findings.add(reply.token(), "The reply as a whole is no token. Point into it, e.g. \"/id\".");
    }
    Stream.of(reply.token(), reply.expiresIn(), reply.origin())
        .forEach(pointer -> checkOne(pointer, findings));
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

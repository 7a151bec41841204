package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

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
        check(paging.items(), findings);
        check(paging.total(), findings);
      }
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

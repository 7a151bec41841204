package dev.sluice.processor.validate;

import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.FormatModel.Kind;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Into XML, a pointer leads through the names of elements, from the root's on. */
final class XmlPathValid implements Rule<OperationModel> {

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.-]*";
  private static final Pattern ELEMENTS = Pattern.compile("(/(\\*|" + NAME + "))+");
  private static final Pattern TEXT = Pattern.compile("(/" + NAME + ")+(/@" + NAME + ")?");

  @Override
  public void check(OperationModel operation, Findings findings) {
    FormatModel format = operation.settings().format();
    PagingModel paging = operation.paging();
    if (format == null || paging == null || format.kind().value() != Kind.XML) {
      return;
    }
    Written<String> items = paging.page().items();
    if (items.value().isEmpty() || isWrong(items, ELEMENTS)) {
      findings.add(
          items,
          "The items of %s are XML elements, and \"%s\" leads to none. Write the names of the"
              + " elements from the root on, without prefixes, e.g. \"/feed/entry\".",
          operation.name(),
          items.value());
    }
    for (Written<String> pointer : pointers(paging)) {
      if (!pointer.value().contains("*") && isWrong(pointer, TEXT)) {
        findings.add(
            pointer,
            "\"%s\" leads to no element or attribute of XML. Write the names of the elements from"
                + " the root on, without prefixes, e.g. \"/feed/total\" or \"/feed/@total\".",
            pointer.value());
      }
    }
    if (paging instanceof PagingModel.Job job && job.job().inReply()) {
      refuse(job.job().status(), findings);
      refuse(job.job().message(), findings);
    }
  }

  /** Whether it is a pointer, which is told elsewhere, but of another form. */
  private static boolean isWrong(Written<String> pointer, Pattern form) {
    return pointer.value().startsWith("/") && !form.matcher(pointer.value()).matches();
  }

  /** Those from the root on; a job tells of itself in a reply of its own, which is JSON. */
  private static List<Written<String>> pointers(PagingModel paging) {
    List<Written<String>> pointers = new ArrayList<>();
    pointers.add(paging.page().total());
    paging.page().flags().stream().map(PageModel.Flag::pointer).forEach(pointers::add);
    if (!(paging instanceof PagingModel.Job)) {
      paging.sources().stream()
          .filter(source -> source.kind() == PlaceModel.Kind.BODY)
          .map(PlaceModel::name)
          .forEach(pointers::add);
    }
    return pointers;
  }

  private static void refuse(Written<String> pointer, Findings findings) {
    if (!pointer.value().isEmpty()) {
      findings.add(
          pointer,
          "A job tells of itself in JSON, and this one's reply is XML. Remove \"%s\", so that the"
              + " HTTP status tells, or @Format.",
          pointer.value());
    }
  }
}

package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.VerbModel;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A path is a legal URL path with {variables}, and fixed query parameters behind '?'. */
final class PathWellFormed implements Rule<OperationModel> {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern LEGAL =
      Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*");

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (VerbModel verb : operation.verbs()) {
      String fault = fault(verb.path().value());
      if (!fault.isEmpty()) {
        findings.add(verb.path(), "Path \"%s\" %s.", verb.path().value(), fault);
      }
    }
  }

  /** Whether its variables can be told from its text. */
  static boolean hasSoundVariables(String path) {
    int mark = path.indexOf('?');
    String withoutVariables = path.replaceAll("\\{[^{}]*}", "");
    return (mark < 0 || path.indexOf('{', mark) < 0)
        && withoutVariables.indexOf('{') < 0
        && withoutVariables.indexOf('}') < 0
        && PathTemplate.parse(path).variables().stream().allMatch(NAME.asMatchPredicate());
  }

  /** What is wrong with a path; empty for nothing. */
  static String fault(String path) {
    int mark = path.indexOf('?');
    String query = mark < 0 ? "" : path.substring(mark + 1);
    if (query.indexOf('{') >= 0 || query.indexOf('}') >= 0) {
      return "has a variable in its query. Remove it, and annotate the parameter @Query";
    }
    if (path.indexOf('#') >= 0) {
      return "has a fragment, which is never sent. Remove what begins with '#'";
    }
    String withoutVariables = path.replaceAll("\\{[^{}]*}", "");
    if (withoutVariables.indexOf('{') >= 0 || withoutVariables.indexOf('}') >= 0) {
      return "has a brace without its partner. Write variables as {name}";
    }
    for (String variable : PathTemplate.parse(path).variables()) {
      if (!NAME.matcher(variable).matches()) {
        return "has a variable {"
            + variable
            + "} that is no name. Use a letter, then letters, digits, '_' and '-'";
      }
    }
    if (!LEGAL.matcher(withoutVariables).matches()) {
      return "has a character that is not allowed in a URL. Percent-encode it, e.g. a blank as %20";
    }
    String justPath = mark < 0 ? path : path.substring(0, mark);
    return Stream.of(justPath.split("/")).anyMatch(each -> each.equals(".") || each.equals(".."))
        ? "has a segment '.' or '..', which would change the path. Remove it"
        : "";
  }
}

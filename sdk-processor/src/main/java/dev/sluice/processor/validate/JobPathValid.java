package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;

/** The path of a job is a legal URL path that starts with '/'. */
final class JobPathValid implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.paging() instanceof PagingModel.Job job) {
      for (Written<String> path : job.job().paths()) {
        String fault = fault(path.value());
        if (!fault.isEmpty()) {
          findings.add(path, "Path \"%s\" %s.", path.value(), fault);
        }
      }
    }
  }

  /** What is wrong with a path; empty for nothing. The id may stand in the query, too. */
  static String fault(String path) {
    return path.startsWith("/")
        ? PathWellFormed.fault(path.replaceAll("(?<==)\\{id}", "id"))
        : "does not start with '/'. It is appended to the base URL: write \"/" + path + "\"";
  }
}

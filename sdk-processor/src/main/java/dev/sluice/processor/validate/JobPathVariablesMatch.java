package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.JobModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** The path of a job has {@code {id}}, and else only path parameters of the operation. */
final class JobPathVariablesMatch implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Job job)) {
      return;
    }
    for (Written<String> path : job.job().paths()) {
      if (JobPathValid.fault(path.value()).isEmpty()) {
        check(operation, path, findings);
      }
    }
  }

  private static void check(OperationModel operation, Written<String> path, Findings findings) {
    List<String> known = new ArrayList<>(List.of(JobModel.ID));
    operation
        .parameters(Kind.PATH)
        .forEach(each -> known.add(each.role(Kind.PATH).orElseThrow().name().value()));
    List<String> unknown =
        PathTemplate.parse(path.value()).variables().stream()
            .filter(variable -> !known.contains(variable))
            .distinct()
            .toList();
    for (String variable : unknown) {
      findings.add(
          path,
          "Path \"%s\" has a variable {%s} that nothing fills.%s",
          path.value(),
          variable,
          Spelling.closest(variable, known)
              .map(each -> " Did you mean {" + each + "}?")
              .orElse(" Write {id} for the job's id, or a path parameter of the operation."));
    }
    if (unknown.isEmpty() && !path.value().contains("{" + JobModel.ID + "}")) {
      findings.add(
          path,
          "Path \"%s\" has no {id}, so every job would be asked for alike. Write {id} where the"
              + " job's id stands.",
          path.value());
    }
  }
}

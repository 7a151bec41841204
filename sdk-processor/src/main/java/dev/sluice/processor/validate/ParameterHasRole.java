package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import java.util.List;

/** Every parameter says which part of the request it is. */
final class ParameterHasRole implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      if (parameter.roles().isEmpty()) {
        findings.add(
            parameter.origin(),
            "Parameter %s %s. %s",
            parameter.name(),
            parameter.foreign().isEmpty()
                ? "is no part of the request"
                : "has @"
                    + parameter.foreign().get(0)
                    + " of another library, which means nothing"
                    + " here",
            advice(parameter, operation));
      }
    }
  }

  private static String advice(ParameterModel parameter, OperationModel operation) {
    String name = parameter.name();
    List<String> variables =
        operation.verb().map(verb -> verb.template().variables()).orElse(List.of());
    if (variables.contains(name)) {
      return "Annotate it @Path(\"" + name + "\").";
    }
    if (operation.verb().filter(verb -> verb.verb() == Verb.GRAPH_QL).isPresent()) {
      return "Annotate it @Variable(\"" + name + "\").";
    }
    boolean sendsBody = operation.verb().filter(VerbModel::hasBody).isPresent();
    boolean record = parameter.value() instanceof ValueType.Structure;
    return sendsBody && record
        ? "Annotate it @Body."
        : "Annotate it @Query(\"" + name + "\"), @Path or @Header.";
  }
}

package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method of a connector.
 *
 * @param name the method's name
 * @param verbs its verb annotations; exactly one when valid
 * @param pagings its paging annotations, else the connector's; at most one when valid
 * @param result what it returns
 * @param parameters in declared order
 * @param settings its further annotations
 * @param origin the method
 */
public record OperationModel(
    String name,
    List<VerbModel> verbs,
    List<PagingModel> pagings,
    ResultModel result,
    List<ParameterModel> parameters,
    OperationSettings settings,
    Origin origin) {

  public OperationModel {
    verbs = List.copyOf(verbs);
    pagings = List.copyOf(pagings);
    parameters = List.copyOf(parameters);
  }

  /** The one verb; empty when there is none or several. */
  public Optional<VerbModel> verb() {
    return verbs.size() == 1 ? Optional.of(verbs.get(0)) : Optional.empty();
  }

  /** Whether it is paged by an annotation of its own, and not by one of the connector. */
  public boolean isPagedByItself() {
    return pagings.stream().anyMatch(each -> each.page().origin().isBeside(origin));
  }

  /** The first paging annotation; null for none. */
  public @Nullable PagingModel paging() {
    return pagings.isEmpty() ? null : pagings.get(0);
  }

  /** The first parameter that is the body. */
  public Optional<ParameterModel> body() {
    return parameters.stream().filter(each -> each.has(RoleModel.Kind.BODY)).findFirst();
  }

  /** Whether a repeat has the effect of one call. */
  public boolean isIdempotent() {
    return verb().filter(VerbModel::idempotent).isPresent()
        || settings.idempotencyKey() != null
        || !parameters(RoleModel.Kind.IDEMPOTENCY_KEY).isEmpty();
  }

  /** What it sends as JSON. */
  public List<ValueType> json() {
    return parameters.stream()
        .filter(
            each ->
                each.has(RoleModel.Kind.BODY)
                    || each.has(RoleModel.Kind.PART)
                    || each.has(RoleModel.Kind.VARIABLE))
        .map(ParameterModel::value)
        .toList();
  }

  /** The parameters of that role. */
  public List<ParameterModel> parameters(RoleModel.Kind kind) {
    return parameters.stream().filter(parameter -> parameter.has(kind)).toList();
  }
}

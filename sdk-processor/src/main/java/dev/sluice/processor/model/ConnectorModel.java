package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type annotated {@code @Connector}.
 *
 * @param type the interface
 * @param name the connector's name
 * @param baseUrl what paths are appended to
 * @param middleware the user's own, outermost first
 * @param settings its further annotations
 * @param pagings its paging annotations, for operations without one; at most one when valid
 * @param headers {@code @Headers} of the interfaces it inherits and of itself, in this order
 * @param operations its abstract methods, inherited ones first; empty when the type is no interface
 */
public record ConnectorModel(
    UserType type,
    Written<String> name,
    Written<String> baseUrl,
    List<MiddlewareModel> middleware,
    Settings settings,
    List<PagingModel> pagings,
    List<StaticHeader> headers,
    List<OperationModel> operations)
    implements Declaration {

  public ConnectorModel {
    middleware = List.copyOf(middleware);
    operations = List.copyOf(operations);
    pagings = List.copyOf(pagings);
    headers = List.copyOf(headers);
  }

  /** Its own error rules, and those of each operation: lists within which the order counts. */
  public Stream<List<ErrorRuleModel>> errorRules() {
    return Stream.concat(
        Stream.of(settings.errorRules()),
        operations.stream().map(operation -> operation.settings().errorRules()));
  }

  @Override
  public Set<ClassName> dependencies() {
    Set<ClassName> types = new LinkedHashSet<>();
    for (OperationModel operation : operations) {
      types.addAll(Structures.of(operation.result().item()));
      operation.json().forEach(value -> types.addAll(Structures.of(value)));
    }
    return types;
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.client(type.name()));
  }
}

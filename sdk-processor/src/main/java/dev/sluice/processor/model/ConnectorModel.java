package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A type annotated {@code @Connector}.
 *
 * @param type the interface
 * @param name the connector's name
 * @param baseUrl what paths are appended to
 * @param middleware the user's own, outermost first
 * @param settings its further annotations
 * @param operations its abstract methods in declared order; empty when the type is no interface
 * @param inherited the interfaces it inherits abstract methods from
 */
public record ConnectorModel(
    UserType type,
    Written<String> name,
    Written<String> baseUrl,
    List<MiddlewareModel> middleware,
    Settings settings,
    List<OperationModel> operations,
    List<ClassName> inherited)
    implements Declaration {

  public ConnectorModel {
    middleware = List.copyOf(middleware);
    operations = List.copyOf(operations);
    inherited = List.copyOf(inherited);
  }

  @Override
  public Set<ClassName> dependencies() {
    Set<ClassName> types = new LinkedHashSet<>();
    for (OperationModel operation : operations) {
      types.addAll(Structures.of(operation.result().item()));
      operation.body().ifPresent(body -> types.addAll(Structures.of(body.value())));
    }
    return types;
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.client(type.name()));
  }
}

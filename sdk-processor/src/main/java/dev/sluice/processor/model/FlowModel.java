package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type annotated {@code @Flow}.
 *
 * @param type the class
 * @param extracts its methods annotated {@code @Extract}; one when valid, unless it pushes
 * @param transforms its methods annotated {@code @Transform}; one when valid, or none if it pushes
 * @param pushes its methods annotated {@code @Push}; one when valid, unless it extracts
 * @param violations what it does with items that do not fit their contract
 */
public record FlowModel(
    UserType type,
    List<ExtractModel> extracts,
    List<TransformModel> transforms,
    List<PushModel> pushes,
    ViolationModel violations)
    implements Declaration {

  public FlowModel {
    extracts = List.copyOf(extracts);
    transforms = List.copyOf(transforms);
    pushes = List.copyOf(pushes);
  }

  /** The flow's name in messages and tables. */
  public String name() {
    return CaseFormat.KEBAB.of(type.name().simpleName());
  }

  /** The table of receipts of a flow that pushes without a transform. */
  public static String receipts(ClassName flow) {
    return CaseFormat.SNAKE.of(flow.simpleName());
  }

  @Override
  public Set<ClassName> dependencies() {
    Set<ClassName> types = new LinkedHashSet<>();
    for (ExtractModel extract : extracts) {
      extract.connectors().forEach(connector -> types.add(connector.type()));
      types.addAll(Structures.of(extract.result().item()));
      extract
          .input(ExtractModel.ForEach.class)
          .flatMap(each -> Optional.ofNullable(each.row()))
          .ifPresent(types::add);
    }
    for (PushModel push : pushes) {
      push.connectors().forEach(connector -> types.add(connector.type()));
      types.addAll(Structures.of(push.result().item()));
      push.row().ifPresent(row -> types.add(row.type()));
    }
    for (TransformModel transform : transforms) {
      if (transform.target() != null) {
        types.add(transform.target().type());
      }
    }
    return types;
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.flow(type.name()));
  }
}

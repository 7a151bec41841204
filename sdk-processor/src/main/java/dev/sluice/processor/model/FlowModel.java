package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type annotated {@code @Flow}.
 *
 * @param type the class
 * @param extracts its methods annotated {@code @Extract}; one when valid, unless it pushes
 * @param transforms its methods annotated {@code @Transform}; one when valid, or none if it pushes
 *     or maps
 * @param pushes its methods annotated {@code @Push}; one when valid, unless it extracts
 * @param mapping {@code into}; null when it is not written
 * @param parents where the item has the components annotated {@code @ParentKey} of the table's rows
 * @param violations what it does with items that do not fit their contract
 */
public record FlowModel(
    UserType type,
    List<ExtractModel> extracts,
    List<TransformModel> transforms,
    List<PushModel> pushes,
    @Nullable MappingModel mapping,
    List<MappingModel.Line> parents,
    ViolationModel violations)
    implements Declaration {

  public FlowModel {
    extracts = List.copyOf(extracts);
    transforms = List.copyOf(transforms);
    pushes = List.copyOf(pushes);
    parents = List.copyOf(parents);
  }

  /** The write contract of the rows it lands, where that can be told. */
  public Optional<TransformModel.Target> target() {
    return transforms.stream()
        .findFirst()
        .map(TransformModel::target)
        .or(() -> Optional.ofNullable(mapping).map(MappingModel::target));
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
    if (mapping != null && mapping.target() != null) {
      types.add(mapping.target().type());
    }
    return types;
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.flow(type.name()));
  }
}

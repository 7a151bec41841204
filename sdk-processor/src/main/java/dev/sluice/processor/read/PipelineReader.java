package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.ForEach;
import dev.sluice.annotations.Push;
import dev.sluice.annotations.Transform;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PipelineModel;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.Written;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads pipelines. */
final class PipelineReader {

  private final UserTypeReader types;

  PipelineReader(UserTypeReader types) {
    this.types = types;
  }

  PipelineModel read(TypeElement type, Annotations annotation) {
    return new PipelineModel(
        types.read(type),
        annotation.text("name"),
        new Written<>(
            annotation.types("flows").stream().map(PipelineReader::flow).toList(),
            annotation.originOf("flows")));
  }

  private static PipelineModel.FlowRef flow(Written<TypeMirror> named) {
    if (named.value().getKind() != TypeKind.DECLARED) {
      ClassName object = ClassName.get(Object.class);
      return new PipelineModel.FlowRef(object, false, "", "", named.origin());
    }
    TypeElement type = MoreTypes.asTypeElement(named.value());
    String table =
        FlowReader.methods(type, Transform.class)
            .map(method -> TransformReader.row(method.getReturnType()))
            .flatMap(row -> TransformReader.target(row).stream())
            .findFirst()
            .or(() -> MappingReader.target(type))
            .map(TransformModel.Target::table)
            .orElseGet(() -> receipts(type));
    return new PipelineModel.FlowRef(
        ClassName.get(type),
        Annotations.has(type, Flow.class),
        table,
        parent(type),
        named.origin());
  }

  private static String parent(TypeElement flow) {
    return FlowReader.methods(flow, Extract.class)
        .flatMap(method -> method.getParameters().stream())
        .filter(parameter -> Annotations.has(parameter, ForEach.class))
        .flatMap(parameter -> TransformReader.target(parameter.asType()).stream())
        .map(TransformModel.Target::table)
        .findFirst()
        .orElse("");
  }

  private static String receipts(TypeElement flow) {
    boolean pushes = FlowReader.methods(flow, Push.class).findAny().isPresent();
    return pushes ? FlowModel.receipts(ClassName.get(flow)) : "";
  }
}

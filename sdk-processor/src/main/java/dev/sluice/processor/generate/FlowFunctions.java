package dev.sluice.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.TransformModel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The functions of a flow that run on executors. */
final class FlowFunctions {

  private static final String FETCH = "Fetch";
  private static final String REFINE = "Refine";

  private final ClassName flow;
  private final ExtractModel extract;
  private final @Nullable TransformModel transform;
  private final @Nullable MappingCode mapping;
  private final List<MappingModel.Line> parents;
  private final TypeName item;
  private final ClassName row;

  FlowFunctions(FlowModel flow, @Nullable MappingCode mapping, TypeName item, ClassName row) {
    this.flow = flow.type().name();
    this.extract = flow.extracts().get(0);
    this.transform = flow.transforms().stream().findFirst().orElse(null);
    this.mapping = mapping;
    this.parents = flow.parents();
    this.item = item;
    this.row = row;
  }

  MethodSpec fetchMethod() {
    return TypeSpecs.override("fetch")
        .returns(RuntimeTypes.FETCH_FUNCTION)
        .addParameter(RuntimeTypes.FETCH_TASK, "task")
        .addStatement("return new $L(task)", FETCH)
        .build();
  }

  MethodSpec refineMethod() {
    return TypeSpecs.override("refine")
        .returns(refineType())
        .addParameter(RuntimeTypes.REFINE_TASK, "task")
        .addStatement("return new $L(task)", REFINE)
        .build();
  }

  TypeSpec fetchClass() {
    String doc =
        "Fetches pages of " + TypeSpecs.link(flow, extract.method().name()) + " on an executor.";
    return TypeSpecs.nestedClass(FETCH, doc)
        .superclass(RuntimeTypes.FETCH_FUNCTION)
        .addField(TypeSpecs.serialVersion())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.FETCH_TASK, "task")
                .addStatement("super(task)")
                .build())
        .build();
  }

  TypeSpec refineClass() {
    String by =
        transform == null
            ? "{@link #" + MappingCode.MAP + "}"
            : TypeSpecs.link(flow, transform.method().name());
    TypeSpec.Builder refine =
        TypeSpecs.nestedClass(REFINE, "Turns fetched pages into rows by " + by + " on an executor.")
            .superclass(refineType())
            .addField(TypeSpecs.serialVersion())
            .addMethod(refineConstructor())
            .addMethod(itemMethod());
    if (!parents.isEmpty()) {
      refine.addMethod(parentMethod());
    }
    extract.cursor().ifPresent(cursor -> refine.addMethod(cursor(cursor)));
    return refine.build();
  }

  private MethodSpec refineConstructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeTypes.REFINE_TASK, "task")
        .addStatement(
            "super(task, $L, new $T())",
            ItemReaderCode.of(extract.result().item()),
            GeneratedNames.rowWriter(row))
        .build();
  }

  private MethodSpec itemMethod() {
    return TypeSpecs.protectedOverride("refine", TypeName.VOID)
        .addParameter(item, "item")
        .addParameter(RuntimeTypes.BATCH, "batch")
        .addParameter(RuntimeTypes.EXCHANGE, "exchange")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), row), "rows")
        .addStatement(
            mapping == null
                ? transformed(Objects.requireNonNull(transform))
                : CodeBlock.of("rows.accept($L)", mapping.call()))
        .build();
  }

  private CodeBlock transformed(TransformModel transform) {
    CodeBlock arguments =
        transform.parameters().stream()
            .map(
                parameter ->
                    switch (parameter.kind()) {
                      case BATCH -> CodeBlock.of("batch");
                      case EXCHANGE -> CodeBlock.of("exchange");
                      case OTHER -> CodeBlock.of("item");
                    })
            .collect(CodeBlock.joining(", "));
    CodeBlock call = CodeBlock.of("$T.$L($L)", flow, transform.method().name(), arguments);
    return switch (transform.form()) {
      case ONE -> CodeBlock.of("rows.accept($L)", call);
      case OPTIONAL -> CodeBlock.of("$L.ifPresent(rows)", call);
      case LIST -> CodeBlock.of("$L.forEach(rows)", call);
      case STREAM -> CodeBlock.of("$L.forEachOrdered(rows)", call);
    };
  }

  private MethodSpec parentMethod() {
    CodeBlock values = parents.stream().map(MappingCode::plain).collect(CodeBlock.joining(", "));
    return TypeSpecs.protectedOverride("parent", ArrayTypeName.of(Object.class))
        .addParameter(item, "item")
        .addStatement("return new Object[] {$L}", values)
        .build();
  }

  private MethodSpec cursor(ExtractModel.CursorInput cursor) {
    return TypeSpecs.protectedOverride("cursor", ClassName.get(Instant.class))
        .addParameter(item, "item")
        .addStatement("return item.$L()", cursor.field().value())
        .build();
  }

  private ParameterizedTypeName refineType() {
    return ParameterizedTypeName.get(RuntimeTypes.REFINE_FUNCTION, item, row);
  }
}

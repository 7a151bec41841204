package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.TransformModel;
import java.time.Instant;

/** The functions of a flow that run on executors. */
final class FlowFunctions {

  private static final String FETCH = "Fetch";
  private static final String REFINE = "Refine";

  private final ClassName flow;
  private final ExtractModel extract;
  private final TransformModel transform;
  private final TypeName item;
  private final ClassName row;

  FlowFunctions(
      ClassName flow,
      ExtractModel extract,
      TransformModel transform,
      TypeName item,
      ClassName row) {
    this.flow = flow;
    this.extract = extract;
    this.transform = transform;
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
    String doc =
        "Turns fetched pages into rows by "
            + TypeSpecs.link(flow, transform.method().name())
            + " on an executor.";
    TypeSpec.Builder refine =
        TypeSpecs.nestedClass(REFINE, doc)
            .superclass(refineType())
            .addField(TypeSpecs.serialVersion())
            .addMethod(refineConstructor())
            .addMethod(transformMethod());
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

  private MethodSpec transformMethod() {
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
    return TypeSpecs.protectedOverride("transform", row)
        .addParameter(item, "item")
        .addParameter(RuntimeTypes.BATCH, "batch")
        .addParameter(RuntimeTypes.EXCHANGE, "exchange")
        .addStatement("return $T.$L($L)", flow, transform.method().name(), arguments)
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

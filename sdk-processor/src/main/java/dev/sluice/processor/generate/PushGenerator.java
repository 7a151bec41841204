package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.sluice.processor.model.ByteSize;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.TransformModel;
import java.util.Objects;

/** Generates the wiring of a flow that sends a table's rows. */
final class PushGenerator {

  private final FlowModel flow;
  private final PushModel push;
  private final PushModel.RowRef row;

  private PushGenerator(FlowModel flow) {
    this.flow = flow;
    this.push = flow.pushes().get(0);
    this.row = push.row().orElseThrow();
  }

  static GeneratedFile generate(FlowModel flow) {
    return new GeneratedFile(
        GeneratedNames.flow(flow.type().name()), flow.type(), new PushGenerator(flow).type());
  }

  private TypeSpec type() {
    ClassName declared = flow.type().name();
    String doc =
        "The flow {@code %s}: sends the table {@code %s} by {@link %s#%s}."
            .formatted(
                flow.name(),
                row.contract().table(),
                flow.type().simpleName(),
                push.method().name());
    PushFunctions functions = new PushFunctions(declared, push, row);
    TypeSpec.Builder type =
        TypeSpecs.finalClass(GeneratedNames.flow(declared), SourceFormat.doc(doc))
            .addSuperinterface(RuntimeTypes.PUSH_DEFINITION)
            .addMethod(
                TypeSpecs.override("name")
                    .returns(String.class)
                    .addStatement("return $S", flow.name())
                    .build())
            .addMethod(ConnectorCode.configs(push.connectors()))
            .addMethod(schema("source", row.type()))
            .addMethod(rowType("sourceType", row.type()));
    if (row.list()) {
      type.addMethod(bounds());
    }
    type.addMethod(pushMethod());
    for (TransformModel transform : flow.transforms()) {
      ClassName target = Objects.requireNonNull(transform.target()).type();
      type.addMethod(schema("schema", target))
          .addMethod(rowType("rowType", target))
          .addMethod(refineMethod());
    }
    type.addType(functions.pushClass());
    flow.transforms().forEach(transform -> type.addType(functions.refineClass(transform)));
    return type.build();
  }

  private static MethodSpec schema(String name, ClassName contract) {
    return TypeSpecs.override(name)
        .returns(RuntimeTypes.SCHEMA)
        .addStatement("return $T.SCHEMA", GeneratedNames.schema(contract))
        .build();
  }

  private static MethodSpec rowType(String name, ClassName contract) {
    return TypeSpecs.override(name)
        .returns(RuntimeTypes.STRUCT_TYPE)
        .addStatement("return $T.spark()", GeneratedNames.schema(contract))
        .build();
  }

  private MethodSpec bounds() {
    CodeBlock bytes =
        push.bytes() == null
            ? CodeBlock.of("$T.MAX_VALUE", Long.class)
            : bytes(ByteSize.parse(push.bytes().value()).orElseThrow());
    return TypeSpecs.override("bounds")
        .returns(RuntimeTypes.PUSH_BOUNDS)
        .addStatement(
            "return new $T($L, $L)",
            RuntimeTypes.PUSH_BOUNDS,
            Objects.requireNonNull(push.rows()).value(),
            bytes)
        .build();
  }

  private static CodeBlock bytes(ByteSize size) {
    return size.unit() == 1
        ? CodeBlock.of("$L", size.amount())
        : CodeBlock.of("$L * $LL", size.amount(), "%,d".formatted(size.unit()).replace(',', '_'));
  }

  private static MethodSpec pushMethod() {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return TypeSpecs.override("push")
        .returns(ParameterizedTypeName.get(RuntimeTypes.PUSH_FUNCTION, any))
        .addParameter(RuntimeTypes.PUSH_TASK, "task")
        .addStatement("return new $L(task)", PushFunctions.PUSH)
        .build();
  }

  private static MethodSpec refineMethod() {
    return TypeSpecs.override("refine")
        .returns(RuntimeTypes.PUSH_REFINE_FUNCTION)
        .addParameter(RuntimeTypes.PUSH_REFINE_TASK, "task")
        .addStatement("return new $L(task)", PushFunctions.REFINE)
        .build();
  }
}

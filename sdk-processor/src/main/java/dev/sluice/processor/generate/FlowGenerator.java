package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.ViolationModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Generates the wiring of a flow. */
final class FlowGenerator {

  private static final List<String> METHODS =
      List.of(
          "name",
          "connectors",
          "schema",
          "rowType",
          "extraction",
          "fetch",
          "refine",
          "parent",
          "violations");

  private final FlowModel flow;
  private final ClassName declared;
  private final ExtractModel extract;
  private final TypeName item;
  private final TransformModel.Target target;
  private final ClassName row;
  private final @Nullable MappingCode mapping;
  private final FlowFunctions functions;

  private FlowGenerator(FlowModel flow) {
    this.flow = flow;
    this.declared = flow.type().name();
    this.extract = flow.extracts().get(0);
    this.item = extract.result().argument();
    this.target = flow.target().orElseThrow();
    this.row = target.type();
    this.mapping =
        flow.mapping() == null
            ? null
            : new MappingCode(flow.mapping(), GeneratedNames.flow(declared), item, METHODS);
    this.functions = new FlowFunctions(flow, mapping, item, row);
  }

  static GeneratedFile generate(FlowModel flow) {
    return new GeneratedFile(
        GeneratedNames.flow(flow.type().name()), flow.type(), new FlowGenerator(flow).type());
  }

  private TypeSpec type() {
    String doc =
        "The flow {@code %s}: from {@link %s#%s} to the table {@code %s}."
            .formatted(
                flow.name(), flow.type().simpleName(), extract.method().name(), target.table());
    TypeSpec.Builder type =
        TypeSpecs.finalClass(GeneratedNames.flow(declared), SourceFormat.doc(doc))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.FLOW_DEFINITION, item))
            .addMethod(
                TypeSpecs.override("name")
                    .returns(String.class)
                    .addStatement("return $S", flow.name())
                    .build())
            .addMethod(ConnectorCode.configs(extract.connectors()))
            .addMethod(schema())
            .addMethod(rowType());
    if (flow.violations().isWritten()) {
      type.addMethod(violations(flow.violations()));
    }
    type.addMethod(extraction())
        .addMethod(functions.fetchMethod())
        .addMethod(functions.refineMethod());
    if (mapping != null) {
      mapping.methods().forEach(type::addMethod);
    }
    return type.addType(functions.fetchClass()).addType(functions.refineClass()).build();
  }

  private MethodSpec schema() {
    return TypeSpecs.override("schema")
        .returns(RuntimeTypes.SCHEMA)
        .addStatement("return $T.SCHEMA", GeneratedNames.schema(row))
        .build();
  }

  private MethodSpec rowType() {
    return TypeSpecs.override("rowType")
        .returns(RuntimeTypes.STRUCT_TYPE)
        .addStatement("return $T.spark()", GeneratedNames.schema(row))
        .build();
  }

  private static MethodSpec violations(ViolationModel model) {
    CodeBlock.Builder policy =
        CodeBlock.builder()
            .add(
                "$T.of($T.$L)",
                RuntimeTypes.VIOLATION_POLICY,
                RuntimeTypes.VIOLATION_ACTION,
                model.actionName());
    if (model.most() != null) {
      policy.add(".withMost($L)", model.most().value());
    }
    if (model.mostShare() != null) {
      policy.add(".withMostShare($L)", model.mostShare().value());
    }
    return TypeSpecs.override("violations")
        .returns(RuntimeTypes.VIOLATION_POLICY)
        .addStatement("return $L", policy.build())
        .build();
  }

  private MethodSpec extraction() {
    return TypeSpecs.override("extraction")
        .returns(ParameterizedTypeName.get(RuntimeTypes.EXTRACTION, item))
        .addParameter(RuntimeTypes.CONNECTIONS, "connections")
        .addCode("return $L;\n", new ExtractionCode(declared, extract).code())
        .build();
  }
}

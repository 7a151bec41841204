package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ValueType;
import java.io.IOException;
import java.util.stream.Stream;

/** Generates the JSON writer of a record that is sent. */
final class BodyWriterGenerator {

  private final BodyModel body;
  private final ClassName writer;
  private final EnumNames enums = new EnumNames(Stream.of("write"));

  private BodyWriterGenerator(BodyModel body) {
    this.body = body;
    this.writer = GeneratedNames.writer(body.type().name());
  }

  static GeneratedFile generate(BodyModel body) {
    BodyWriterGenerator generator = new BodyWriterGenerator(body);
    return new GeneratedFile(generator.writer, body.type(), generator.type());
  }

  private TypeSpec type() {
    ClassName record = body.type().name();
    MethodSpec write = write(record);
    return TypeSpecs.finalClass(
            writer, SourceFormat.doc("Writes " + TypeSpecs.link(record) + " as JSON."))
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.BODY_WRITER, record))
        .addField(TypeSpecs.serialVersion())
        .addMethod(write)
        .addMethods(enums.writers())
        .build();
  }

  private MethodSpec write(ClassName record) {
    MethodSpec.Builder write =
        TypeSpecs.override("write")
            .addParameter(record, "value")
            .addParameter(RuntimeTypes.JSON_OUTPUT, "out")
            .addException(IOException.class)
            .addStatement("out.startObject()");
    body.components().forEach(component -> write.addStatement(field(component)));
    return write.addStatement("out.endObject()").build();
  }

  private CodeBlock field(ComponentModel component) {
    String name = component.wireName().value();
    CodeBlock value = value(component);
    if (component.value() instanceof ValueType.Constant constant) {
      return CodeBlock.of("out.field($S, $L($L))", name, enums.method(constant.type()), value);
    }
    if (component.value() instanceof ValueType.Structure structure) {
      return CodeBlock.of("out.object($S, $L, $L)", name, value, writer(structure.type()));
    }
    if (component.value() instanceof ValueType.Many many
        && many.element() instanceof ValueType.Structure structure) {
      return CodeBlock.of("out.objects($S, $L, $L)", name, value, writer(structure.type()));
    }
    if (component.value() instanceof ValueType.Tree) {
      return CodeBlock.of("out.raw($S, $T.text($L))", name, RuntimeTypes.JSON_TREES, value);
    }
    String method = component.value() instanceof ValueType.Raw ? "raw" : "field";
    return CodeBlock.of("out.$L($S, $L)", method, name, value);
  }

  private CodeBlock writer(ClassName record) {
    ClassName nested = GeneratedNames.writer(record);
    return nested.equals(writer) ? CodeBlock.of("this") : CodeBlock.of("new $T()", nested);
  }

  private static CodeBlock value(ComponentModel component) {
    String optional =
        component.presence() == ComponentModel.Presence.OPTIONAL ? ".orElse(null)" : "";
    return CodeBlock.of("value.$L()$L", component.name(), optional);
  }
}

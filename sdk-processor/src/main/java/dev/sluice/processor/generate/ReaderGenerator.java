package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Generates the JSON reader of a read contract. */
final class ReaderGenerator {

  /** Where the value of the constant FIELDS starts, plus the semicolon. */
  private static final int FIELDS_COLUMN = "  private static final FieldNames FIELDS = ;".length();

  private final ReadContractModel contract;
  private final ClassName record;
  private final NameAllocator names = new NameAllocator();
  private final Map<ComponentModel, String> flags = new HashMap<>();
  private final ReadCalls calls;

  private ReaderGenerator(ReadContractModel contract) {
    this.contract = contract;
    this.record = contract.type().name();
    this.calls = new ReadCalls(record);
    Stream.of("in", "mark", "field").forEach(names::newName);
    for (ComponentModel component : contract.components()) {
      names.newName(component.name(), component);
    }
  }

  static GeneratedFile generate(ReadContractModel contract) {
    ReaderGenerator generator = new ReaderGenerator(contract);
    return new GeneratedFile(
        GeneratedNames.reader(contract.type().name()), contract.type(), generator.type());
  }

  private TypeSpec type() {
    MethodSpec read = read();
    return TypeSpecs.finalClass(
            GeneratedNames.reader(record),
            SourceFormat.doc("Reads " + TypeSpecs.link(record) + " from JSON."))
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ITEM_READER, record))
        .addField(TypeSpecs.serialVersion())
        .addField(fieldNames())
        .addFields(calls.constants())
        .addMethod(read)
        .addMethods(calls.methods())
        .build();
  }

  private FieldSpec fieldNames() {
    CodeBlock head = CodeBlock.of("$T.of", RuntimeTypes.FIELD_NAMES);
    List<CodeBlock> fields =
        contract.components().stream()
            .map(component -> CodeBlock.of("$S", component.wireName().value()))
            .toList();
    List<CodeBlock> aliases = new ArrayList<>();
    for (int i = 0; i < contract.components().size(); i++) {
      for (Written<String> alias : contract.components().get(i).aliases()) {
        aliases.add(CodeBlock.of(".alias($S, $L)", alias.value(), i));
      }
    }
    CodeBlock names = Layout.call(head, fields, 6, 1);
    return TypeSpecs.constant(RuntimeTypes.FIELD_NAMES, "FIELDS")
        .initializer(
            aliases.isEmpty()
                ? Layout.sameOrBelow(FIELDS_COLUMN, names)
                : Layout.below(Layout.chain(names, aliases)))
        .build();
  }

  private MethodSpec read() {
    MethodSpec.Builder read =
        TypeSpecs.override("read")
            .returns(TypeSpecs.nullable(record))
            .addParameter(RuntimeTypes.JSON_INPUT, "in")
            .addException(IOException.class)
            .addStatement("int mark = in.startObject()")
            .beginControlFlow("if (mark < 0)")
            .addStatement("return null")
            .endControlFlow();
    contract.components().forEach(component -> read.addCode(variable(component)));
    return read.addStatement("int field = -1")
        .beginControlFlow("while ((field = in.nextField(FIELDS, field)) >= 0)")
        .addCode(
            "switch (field) {\n$>$Ldefault -> throw new AssertionError(field);\n$<}\n", cases())
        .endControlFlow()
        .addCode(requirements())
        .addCode(result())
        .build();
  }

  private CodeBlock variable(ComponentModel component) {
    String name = names.get(component);
    if (!component.isPrimitive()) {
      return CodeBlock.of("$T $L = null;\n", declaredInside(component), name);
    }
    String zero = component.type().equals(TypeName.BOOLEAN) ? "false" : "0";
    return CodeBlock.of(
        "$T $L = $L;\nboolean $L = false;\n", component.type(), name, zero, has(component));
  }

  private CodeBlock cases() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int i = 0; i < contract.components().size(); i++) {
      ComponentModel component = contract.components().get(i);
      String name = names.get(component);
      if (component.isPrimitive()) {
        CodeBlock value = CodeBlock.of("$L = $L;", name, calls.value(component));
        cases.add("case $L -> {\n$>$L = in.hasValue();\n$L\n$<}\n", i, has(component), value);
      } else {
        int column = "        case  -> ".length() + Integer.toString(i).length();
        CodeBlock value = assignment(name, component, column);
        cases.add("case $L ->$L\n", i, Layout.besideOrBelow(column, value));
      }
    }
    return cases.build();
  }

  private CodeBlock assignment(String name, ComponentModel component, int column) {
    CodeBlock oneLine = CodeBlock.of("$L = $L;", name, calls.value(component));
    return column + Layout.width(oneLine) <= SourceFormat.WIDTH
            || 12 + Layout.width(oneLine) <= SourceFormat.WIDTH
        ? oneLine
        : CodeBlock.of("$L =$L;", name, Layout.below(calls.brokenValue(component, 16)));
  }

  private CodeBlock requirements() {
    CodeBlock.Builder requirements = CodeBlock.builder();
    for (ComponentModel component : contract.components()) {
      if (component.isRequired()) {
        String present =
            component.isPrimitive() ? has(component) : names.get(component) + " != null";
        requirements.addStatement(
            "in.require($L, $S, $S)",
            present,
            component.wireName().value(),
            ReadCalls.expectation(component.value()));
      }
    }
    return requirements.build();
  }

  private CodeBlock result() {
    List<CodeBlock> arguments = contract.components().stream().map(this::argument).toList();
    CodeBlock head = CodeBlock.of("new $T", record);
    CodeBlock oneLine =
        CodeBlock.of(
            "return in.endObject(mark) ? $L($L) : null;\n", head, CodeBlock.join(arguments, ", "));
    return Layout.width(oneLine) + 3 <= SourceFormat.WIDTH
        ? oneLine
        : CodeBlock.of(
            "return in.endObject(mark)$>$>\n? $L\n: null;\n$<$<",
            Layout.call(head, arguments, 8, 0));
  }

  private CodeBlock argument(ComponentModel component) {
    String name = names.get(component);
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, name)
        : CodeBlock.of("$L", name);
  }

  /** Whether the component came, asked of primitives only: they have no null. */
  private String has(ComponentModel component) {
    String name = component.name();
    String flag = "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return flags.computeIfAbsent(component, each -> names.newName(flag, "flag of " + name));
  }

  private static TypeName declaredInside(ComponentModel component) {
    return component.presence() == Presence.OPTIONAL
            && component.type() instanceof ParameterizedTypeName optional
        ? optional.typeArguments().get(0)
        : component.type();
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ReadContractModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the JSON reader of a read contract. */
final class ReaderGenerator {

  private final ReadContractModel contract;
  private final TypeName record;
  private final ReadVariables variables;
  private final ReadCalls calls;
  private final ReadResult result;

  private ReaderGenerator(ReadContractModel contract) {
    this.contract = contract;
    this.record = record(contract);
    this.calls = new ReadCalls(contract);
    this.variables =
        new ReadVariables(
            contract,
            Stream.of(
                    Stream.of("in", "mark", "field", "texts"),
                    calls.parameters(),
                    IntStream.range(0, ReadCalls.DEEPEST).mapToObj(ReadCalls::item))
                .flatMap(each -> each));
    this.result = new ReadResult(variables, calls);
  }

  static GeneratedFile generate(ReadContractModel contract) {
    return new GeneratedFile(
        GeneratedNames.reader(contract.type().name()),
        contract.type(),
        new ReaderGenerator(contract).type());
  }

  /** The record, with its type parameters as type arguments. */
  static TypeName record(ReadContractModel contract) {
    ClassName name = contract.type().name();
    return contract.variables().isEmpty()
        ? name
        : ParameterizedTypeName.get(name, contract.variables().toArray(TypeName[]::new));
  }

  private TypeSpec type() {
    MethodSpec read = read();
    TypeSpec.Builder type =
        TypeSpecs.finalClass(reader(), SourceFormat.doc("Reads " + link() + " from JSON."))
            .addTypeVariables(contract.variables())
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ITEM_READER, record))
            .addField(TypeSpecs.serialVersion())
            .addField(FieldNamesCode.constant(variables, contract.closed()))
            .addFields(calls.constants());
    if (!contract.variables().isEmpty()) {
      addReaders(type);
    }
    return type.addMethod(read).addMethods(calls.methods()).build();
  }

  /** Type parameters are read by readers that are given. */
  private void addReaders(TypeSpec.Builder type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
    for (TypeVariableName variable : contract.variables()) {
      TypeName reader = ParameterizedTypeName.get(RuntimeTypes.ITEM_READER, variable);
      String name = calls.parameter(variable.name());
      type.addField(reader, name, Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addJavadoc("@param $L reads each {@code $L}\n", name, variable.name())
          .addParameter(reader, name)
          .addStatement("this.$L = $L", name, name);
    }
    type.addMethod(constructor.build());
  }

  private ClassName reader() {
    return GeneratedNames.reader(contract.type().name());
  }

  private String link() {
    return TypeSpecs.link(contract.type().name());
  }

  private MethodSpec read() {
    MethodSpec.Builder read =
        TypeSpecs.override("read")
            .returns(TypeSpecs.nullable(record))
            .addParameter(RuntimeTypes.JSON_INPUT, "in")
            .addException(IOException.class)
            .addStatement("int mark = in.startObject($L)", calls.coercions())
            .beginControlFlow("if (mark < 0)")
            .addStatement("return null")
            .endControlFlow();
    variables.others().forEach(variable -> read.addCode(variable.declaration()));
    return read.addCode(fields())
        .addCode(result.requirements(contract.parts()))
        .addCode(result.returned(contract, record))
        .build();
  }

  /** The statements that read the fields. */
  private CodeBlock fields() {
    List<ReadVariable> texts = variables.texts();
    CodeBlock.Builder fields = CodeBlock.builder();
    if (!texts.isEmpty()) {
      fields.addStatement("String[] texts = new String[$L]", variables.all().size());
    }
    if (!texts.isEmpty() && variables.others().isEmpty()) {
      fields.addStatement("in.nextField(FIELDS, -1, texts)");
    } else {
      fields
          .addStatement("int field = -1")
          .beginControlFlow(
              "while ((field = in.nextField(FIELDS, field$L)) >= 0)",
              texts.isEmpty() ? "" : ", texts")
          .add("switch (field) {\n$>$Ldefault -> throw new AssertionError(field);\n$<}\n", cases())
          .endControlFlow();
    }
    for (ReadVariable text : texts) {
      fields.addStatement("String $L = texts[$L]", text.name(), text.index());
    }
    return fields.build();
  }

  private CodeBlock cases() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ReadVariable variable : variables.others()) {
      int index = variable.index();
      if (variable.hasFlag()) {
        CodeBlock value = CodeBlock.of("$L = $L;", variable.name(), calls.value(variable));
        cases.add("case $L -> {\n$>$L = in.hasValue();\n$L\n$<}\n", index, variable.flag(), value);
      } else {
        int column = "        case  -> ".length() + Integer.toString(index).length();
        CodeBlock value = assignment(variable, column);
        cases.add("case $L ->$L\n", index, Layout.besideOrBelow(column, value));
      }
    }
    return cases.build();
  }

  private CodeBlock assignment(ReadVariable variable, int column) {
    CodeBlock oneLine = CodeBlock.of("$L = $L;", variable.name(), calls.value(variable));
    return column + Layout.width(oneLine) <= SourceFormat.WIDTH
            || 12 + Layout.width(oneLine) <= SourceFormat.WIDTH
        ? oneLine
        : CodeBlock.of("$L =$L;", variable.name(), Layout.below(calls.brokenValue(variable, 16)));
  }
}

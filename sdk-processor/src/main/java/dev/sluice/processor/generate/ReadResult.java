package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.PartModel;
import dev.sluice.processor.model.ReadContractModel;
import java.util.List;
import java.util.Optional;

/** The end of a reader: what is required, and the record that is made of what was read. */
final class ReadResult {

  /** Where the arguments of the record stand, each on its own line. */
  private static final int ARGUMENT_COLUMN = 12;

  private final ReadVariables variables;
  private final ReadCalls calls;

  ReadResult(ReadVariables variables, ReadCalls calls) {
    this.variables = variables;
    this.calls = calls;
  }

  /** The statements that tell of what is missing. */
  CodeBlock requirements(List<PartModel> parts) {
    CodeBlock.Builder requirements = CodeBlock.builder();
    parts.forEach(part -> require(part, "", requirements));
    return requirements.build();
  }

  /** What is in a group that may be absent is required where any of it came. */
  private void require(PartModel part, String flag, CodeBlock.Builder requirements) {
    ComponentModel component = part.component();
    if (part instanceof PartModel.Group group) {
      String inside = flag;
      if (!component.isRequired()) {
        inside = variables.flag(group);
        requirements.add("boolean $L =$L;\n", inside, Layout.besideOrBelow(13, any(group)));
      }
      for (PartModel inner : group.parts()) {
        require(inner, inside, requirements);
      }
    } else if (part instanceof PartModel.Field field
        && component.isRequired()
        && component.reading().defaultValue() == null) {
      CodeBlock present = variables.of(field).present();
      requirements.addStatement(
          "in.$L($L, $S, $S)",
          field.deep() ? "requireAt" : "require",
          flag.isEmpty() ? present : CodeBlock.of("!$L || $L", flag, present),
          field.name().value(),
          ReadCalls.expectation(component.value()));
    }
  }

  private CodeBlock any(PartModel.Group group) {
    return group
        .fields()
        .map(field -> variables.of(field).present())
        .collect(CodeBlock.joining(" || "));
  }

  /** The statement that returns the record. */
  CodeBlock returned(ReadContractModel contract, TypeName record) {
    List<CodeBlock> arguments = contract.parts().stream().map(this::argument).toList();
    CodeBlock head = CodeBlock.of("new $T$L", contract.type().name(), diamond(record));
    CodeBlock oneLine =
        CodeBlock.of(
            "return in.endObject(mark) ? $L($L) : null;\n", head, CodeBlock.join(arguments, ", "));
    return Layout.width(oneLine) + 3 <= SourceFormat.WIDTH
        ? oneLine
        : CodeBlock.of(
            "return in.endObject(mark)$>$>\n? $L\n: null;\n$<$<",
            Layout.call(head, arguments, 8, 0));
  }

  private static String diamond(TypeName record) {
    return record instanceof ParameterizedTypeName ? "<>" : "";
  }

  private CodeBlock argument(PartModel part) {
    ComponentModel component = part.component();
    CodeBlock value =
        part instanceof PartModel.Field field ? value(field) : record((PartModel.Group) part);
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  private CodeBlock value(PartModel.Field field) {
    String name = variables.of(field).name();
    return field.component().reading().defaultValue() == null
        ? CodeBlock.of("$L", name)
        : CodeBlock.of("$L == null ? $L : $L", name, calls.defaultValue(field.component()), name);
  }

  private CodeBlock record(PartModel.Group group) {
    ClassName type = ReadCalls.structure(group.component().value()).type();
    CodeBlock head = CodeBlock.of("new $T", type);
    List<CodeBlock> arguments = group.parts().stream().map(this::argument).toList();
    CodeBlock made = Layout.call(head, arguments, ARGUMENT_COLUMN, 1);
    if (group.component().isRequired()) {
      return made;
    }
    String flag = variables.flag(group);
    CodeBlock oneLine =
        CodeBlock.of("$L ? $L($L) : null", flag, head, CodeBlock.join(arguments, ", "));
    return ARGUMENT_COLUMN + Layout.width(oneLine) + 1 <= SourceFormat.WIDTH
        ? oneLine
        : CodeBlock.of(
            "$L$>$>\n? $L\n: null$<$<", flag, Layout.call(head, arguments, ARGUMENT_COLUMN + 6, 0));
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The readers that one reader calls: its constants, those it is given, and itself. */
final class ReaderConstants {

  private final TypeName record;
  private final NameAllocator names;
  private final Function<ValueType, CodeBlock> arguments;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<TypeName, FieldSpec> constants = new LinkedHashMap<>();

  /**
   * Names constants among those.
   *
   * @param arguments gives the readers of type arguments
   */
  ReaderConstants(
      ReadContractModel contract, NameAllocator names, Function<ValueType, CodeBlock> arguments) {
    this.record = ReaderGenerator.record(contract);
    this.names = names;
    this.arguments = arguments;
    contract
        .variables()
        .forEach(each -> parameters.put(each.name(), each.name().toLowerCase(Locale.ROOT)));
  }

  Stream<String> parameters() {
    return parameters.values().stream();
  }

  String parameter(String type) {
    return Objects.requireNonNull(parameters.get(type));
  }

  /** The fields. Complete once all readers are asked for. */
  List<FieldSpec> constants() {
    return List.copyOf(constants.values());
  }

  /** The method that reads a record. */
  CodeBlock readCall(ValueType.Structure structure) {
    return structure.full().equals(record)
        ? CodeBlock.of("read")
        : CodeBlock.of("$L.read", reader(structure));
  }

  /** The expression of a record's reader. */
  CodeBlock reader(ValueType.Structure structure) {
    if (structure.full().equals(record)) {
      return CodeBlock.of("this");
    }
    return structure.arguments().stream().anyMatch(this::needsThis)
        ? made(structure)
        : CodeBlock.of("$L", constant(structure).name());
  }

  /** Whether it is read by this reader, or one that is given to it. */
  private boolean needsThis(ValueType value) {
    if (value instanceof ValueType.Structure structure) {
      return structure.full().equals(record)
          || structure.arguments().stream().anyMatch(this::needsThis);
    }
    if (value instanceof ValueType.Many many) {
      return needsThis(many.element());
    }
    return value instanceof ValueType.Mapping mapping
        ? needsThis(mapping.value())
        : value instanceof ValueType.Variable;
  }

  private FieldSpec constant(ValueType.Structure structure) {
    FieldSpec known = constants.get(structure.full());
    if (known != null) {
      return known;
    }
    CodeBlock value = made(structure);
    String name =
        names.newName(CaseFormat.CONSTANT.of(structure.type().simpleName()), structure.full());
    FieldSpec constant = TypeSpecs.constant(type(structure), name).initializer(value).build();
    constants.put(structure.full(), constant);
    return constant;
  }

  private static TypeName type(ValueType.Structure structure) {
    ClassName reader = GeneratedNames.reader(structure.type());
    return structure.full() instanceof ParameterizedTypeName full
        ? ParameterizedTypeName.get(reader, full.typeArguments().toArray(TypeName[]::new))
        : reader;
  }

  private CodeBlock made(ValueType.Structure structure) {
    ClassName reader = GeneratedNames.reader(structure.type());
    return structure.arguments().isEmpty()
        ? CodeBlock.of("new $T()", reader)
        : CodeBlock.of(
            "new $T<>($L)",
            reader,
            structure.arguments().stream().map(arguments).collect(CodeBlock.joining(", ")));
  }
}

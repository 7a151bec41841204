package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.Conversion;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.Source;
import dev.sluice.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that makes a row of an item, component by component. */
final class MappingCode {

  static final String MAP = "map";

  private final MappingModel mapping;
  private final TypeName item;
  private final EnumNames enums;

  /** That of a mapping without mistakes, in a class that has methods of those names. */
  MappingCode(MappingModel mapping, TypeName item, Stream<String> taken) {
    this.mapping = mapping;
    this.item = item;
    this.enums = new EnumNames(Stream.concat(Stream.of(MAP), taken));
  }

  /** A call of the method. */
  CodeBlock call() {
    return CodeBlock.of(
        "$L($L)",
        MAP,
        sources().map(source -> CodeBlock.of(source.variable())).collect(CodeBlock.joining(", ")));
  }

  /** The method, and those that it calls. */
  List<MethodSpec> methods() {
    ClassName row = Objects.requireNonNull(mapping.target()).type();
    List<CodeBlock> values = mapping.lines().stream().map(this::value).toList();
    MethodSpec.Builder map =
        MethodSpec.methodBuilder(MAP)
            .addJavadoc("$L", SourceFormat.doc("The row of an item, by the names of components."))
            .addModifiers(Modifier.STATIC)
            .returns(row);
    sources().forEach(source -> map.addParameter(type(source), source.variable()));
    map.addCode("return $L;\n", Layout.call(CodeBlock.of("new $T", row), values, 11, 1));
    List<MethodSpec> methods = new ArrayList<>(List.of(map.build()));
    methods.addAll(enums.writers());
    return methods;
  }

  private Stream<Source> sources() {
    return Stream.of(Source.values())
        .filter(source -> source == Source.ITEM || mapping.takes(source));
  }

  private TypeName type(Source source) {
    return switch (source) {
      case ITEM -> item;
      case BATCH -> RuntimeTypes.BATCH;
      case EXCHANGE -> RuntimeTypes.EXCHANGE;
    };
  }

  private CodeBlock value(Line line) {
    Path path = Path.of(line);
    Conversion conversion = Conversion.of(line.end(), line.target()).orElseThrow();
    if (conversion == Conversion.NONE) {
      return path.as(line.target().presence());
    }
    // Those that make text give null for null; the others need a value.
    boolean text = conversion == Conversion.TO_NAME || conversion == Conversion.TO_JSON;
    boolean direct =
        path.presence() == Presence.REQUIRED || (path.presence() == Presence.NULLABLE && text);
    Path converted =
        direct
            ? new Path(converted(path.code(), line, conversion), path.presence())
            : path.map(converted(CodeBlock.of("value"), line, conversion));
    return converted.as(line.target().presence());
  }

  private CodeBlock converted(CodeBlock value, Line line, Conversion conversion) {
    boolean boxed = !line.target().isPrimitive();
    return switch (conversion) {
      case NONE -> value;
      case TO_LONG -> boxed ? CodeBlock.of("(long) $L", value) : value;
      case TO_DOUBLE -> boxed ? CodeBlock.of("(double) $L", value) : value;
      case TO_DECIMAL -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
      case TO_NAME ->
          CodeBlock.of(
              "$L($L)", enums.method(((ValueType.Constant) line.end().value()).type()), value);
      case TO_JSON -> CodeBlock.of("$T.text($L)", RuntimeTypes.JSON_TREES, value);
    };
  }

  /** The value of the first component of an item on a path, where all are always there. */
  static CodeBlock plain(Line line) {
    return Path.of(line).code();
  }

  /**
   * A value on its way from the item to the row.
   *
   * @param code gives it
   * @param presence how it shows when it is absent
   */
  private record Path(CodeBlock code, Presence presence) {

    static Path of(Line line) {
      Path path = new Path(CodeBlock.of(line.source().variable()), Presence.REQUIRED);
      TypeName owner = ClassName.get(Object.class);
      for (ComponentModel step : line.steps()) {
        path = path.step(owner, step);
        owner = step.value() instanceof ValueType.Structure inner ? inner.type() : step.type();
      }
      return path;
    }

    private Path step(TypeName owner, ComponentModel step) {
      if (presence == Presence.REQUIRED) {
        return new Path(CodeBlock.of("$L.$L()", code, step.name()), step.presence());
      }
      String map = step.presence() == Presence.OPTIONAL ? "flatMap" : "map";
      return new Path(
          CodeBlock.of("$L.$L($T::$L)", optional(), map, owner, step.name()), Presence.OPTIONAL);
    }

    boolean isOptional() {
      return presence == Presence.OPTIONAL;
    }

    Path map(CodeBlock converted) {
      return new Path(
          CodeBlock.of("$L.map(value -> $L)", optional(), converted), Presence.OPTIONAL);
    }

    private CodeBlock optional() {
      return switch (presence) {
        case REQUIRED -> CodeBlock.of("$T.of($L)", Optional.class, code);
        case NULLABLE -> CodeBlock.of("$T.ofNullable($L)", Optional.class, code);
        case OPTIONAL -> code;
      };
    }

    /** The value as a component of that presence takes it. */
    CodeBlock as(Presence wanted) {
      return switch (wanted) {
        case REQUIRED -> code;
        case NULLABLE -> isOptional() ? CodeBlock.of("$L.orElse(null)", code) : code;
        case OPTIONAL -> optional();
      };
    }
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.Conversion;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.NestedRecord;
import dev.sluice.processor.model.MappingModel.Source;
import dev.sluice.processor.model.ValueMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that make a row of an item, and the records within, component by component. */
final class MappingCode {

  static final String MAP = "map";

  private static final String NESTED = "value";

  private final MappingModel mapping;
  private final TypeName item;
  private final ValueMappingCode values;

  /** That of a mapping without mistakes, in a class that has methods of those names. */
  MappingCode(MappingModel mapping, ClassName flow, TypeName item, List<String> taken) {
    this.mapping = mapping;
    this.item = item;
    List<String> names = Stream.concat(Stream.of(MAP), taken.stream()).toList();
    this.values = new ValueMappingCode(flow, mapping.nested(), names);
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
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(row());
    mapping.nested().forEach(nested -> methods.add(nested(nested)));
    methods.addAll(values.enumMethods());
    return methods;
  }

  private MethodSpec row() {
    ClassName row = Objects.requireNonNull(mapping.target()).type();
    MethodSpec.Builder map =
        MethodSpec.methodBuilder(MAP)
            .addJavadoc("$L", SourceFormat.doc("The row of an item, by the names of components."))
            .addModifiers(Modifier.STATIC)
            .returns(row);
    sources().forEach(source -> map.addParameter(type(source), source.variable()));
    return map.addCode(made(row, mapping.lines(), line -> line.source().variable())).build();
  }

  private MethodSpec nested(NestedRecord nested) {
    ClassName made = nested.records().to();
    String doc = "The {@code %s} of a row.".formatted(String.join(".", made.simpleNames()));
    return MethodSpec.methodBuilder(values.method(nested.records()))
        .addJavadoc("$L", SourceFormat.doc(doc))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(made)
        .addParameter(nested.records().from(), NESTED)
        .addCode(made(made, nested.lines(), line -> NESTED))
        .build();
  }

  private CodeBlock made(ClassName record, List<Line> lines, Function<Line, String> variable) {
    List<Expression> components =
        lines.stream().map(line -> value(line, variable.apply(line))).toList();
    CodeBlock head = CodeBlock.of("return new $T", record);
    return CodeBlock.of("$L;\n", Layout.call(head, Expression.lines(components, 8, ",", 2), 4, 1));
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

  private Expression value(Line line, String variable) {
    MappingPath path = MappingPath.of(line, variable);
    ValueMapping how = Objects.requireNonNull(line.how());
    Presence wanted = line.target().presence();
    if (is(how, Conversion.NONE)) {
      return path.as(wanted);
    }
    // Those that make text give null for null; the others need a value.
    boolean text = is(how, Conversion.TO_NAME) || is(how, Conversion.TO_JSON);
    boolean direct =
        path.presence() == Presence.REQUIRED || (path.presence() == Presence.NULLABLE && text);
    if (!direct) {
      return path.map(values.function(how)).as(wanted);
    }
    Expression made = values.of(how, path.value(), !line.target().isPrimitive());
    return new MappingPath(made, path.presence()).as(wanted);
  }

  private static boolean is(ValueMapping how, Conversion conversion) {
    return how instanceof ValueMapping.Single single && single.conversion() == conversion;
  }

  /** The value of the first component of an item on a path, where all are always there. */
  static CodeBlock plain(Line line) {
    return MappingPath.of(line, line.source().variable()).value().flat();
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.HeldModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that check what lists and maps hold, one for each of which anything is asked. */
final class HeldChecks {

  private final CheckCode checks;
  private final NameAllocator names = new NameAllocator();
  private final List<MethodSpec> methods = new ArrayList<>();

  /** Methods in a class that has methods of those names. */
  HeldChecks(CheckCode checks, Stream<String> taken) {
    this.checks = checks;
    taken.forEach(names::newName);
  }

  /** The methods. Complete once all values are asked for. */
  List<MethodSpec> methods() {
    return methods;
  }

  /** An element of a column's list, or a value of its map, checked where anything is asked. */
  CodeBlock item(ColumnModel column, HeldModel held, CodeBlock value) {
    return CheckCode.isAsked(held) ? call(column, held, "", "", value) : value;
  }

  /** A key of a column's map, of which something is asked. */
  CodeBlock key(ColumnModel column, HeldModel held, CodeBlock key) {
    return call(column, held, "Key", "for its key ", key);
  }

  private CodeBlock call(
      ColumnModel column, HeldModel held, String suffix, String part, CodeBlock value) {
    String component = column.component().name();
    String name =
        names.newName(
            "check"
                + component.substring(0, 1).toUpperCase(Locale.ROOT)
                + component.substring(1)
                + suffix);
    methods.add(
        MethodSpec.methodBuilder(name)
            .addJavadoc(
                "$L",
                SourceFormat.doc(
                    "Checks %s of {@code %s}. Returns it."
                        .formatted(suffix.isEmpty() ? "a value" : "a key", component)))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeSpecs.nullable(held.type()))
            .addParameter(TypeSpecs.parameter(held.type(), "value", true))
            .addParameter(RuntimeTypes.ROW_CHECKS, "checks")
            .addCode(checks.of(column, held, part))
            .addStatement("return value")
            .build());
    return CodeBlock.of("$L($L, checks)", name, value);
  }
}

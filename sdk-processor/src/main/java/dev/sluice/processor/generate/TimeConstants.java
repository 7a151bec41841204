package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.TimeModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The constants of one class that say how dates and times look, each form once. */
final class TimeConstants {

  private final NameAllocator names;
  private final ClassName type;
  private final Function<TimeModel, CodeBlock> form;
  private final Map<CodeBlock, FieldSpec> constants = new LinkedHashMap<>();

  private TimeConstants(NameAllocator names, ClassName type, Function<TimeModel, CodeBlock> form) {
    this.names = names;
    this.type = type;
    this.form = form;
  }

  /** How times are written; the constants' names are free among those. */
  static TimeConstants written(NameAllocator names) {
    return new TimeConstants(
        names,
        RuntimeTypes.TIME_TEXT,
        time ->
            CodeBlock.of(
                "$T.ofPattern($S, $S)",
                RuntimeTypes.TIME_TEXT,
                time.pattern(),
                time.zone().value()));
  }

  /** How times are read; the constants' names are free among those. */
  static TimeConstants read(NameAllocator names) {
    return new TimeConstants(names, RuntimeTypes.TIME_FORM, TimeConstants::readForm);
  }

  /** The expression of a form; {@code user} is the name of what has it. */
  CodeBlock of(TimeModel time, String user) {
    return time.isEpoch()
        ? CodeBlock.of("$T.EPOCH_$L", type, time.epoch().value())
        : CodeBlock.of("$L", constant(time, user).name());
  }

  /** The fields. Complete once all forms are asked for. */
  List<FieldSpec> fields() {
    return List.copyOf(constants.values());
  }

  private FieldSpec constant(TimeModel time, String user) {
    return constants.computeIfAbsent(
        form.apply(time),
        value ->
            TypeSpecs.constant(type, names.newName(CaseFormat.CONSTANT.of(user) + "_FORMAT", value))
                .initializer(value)
                .build());
  }

  private static CodeBlock readForm(TimeModel time) {
    CodeBlock zone = CodeBlock.of("$S", time.zone().value());
    if (time.patterns().isEmpty()) {
      return CodeBlock.of("$T.isoIn($L)", RuntimeTypes.TIME_FORM, zone);
    }
    List<CodeBlock> arguments = new ArrayList<>(List.of(zone));
    for (Written<String> pattern : time.patterns()) {
      arguments.add(CodeBlock.of("$S", pattern.value()));
    }
    return Layout.below(
        Layout.call(CodeBlock.of("$T.ofPatterns", RuntimeTypes.TIME_FORM), arguments, 6, 1));
  }
}

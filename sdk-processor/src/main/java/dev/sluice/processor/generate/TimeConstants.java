package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.TimeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants of one client that say how dates and times are written, each pattern once. */
final class TimeConstants {

  private final NameAllocator names;
  private final Map<List<String>, FieldSpec> constants = new LinkedHashMap<>();

  /** Constants whose names are free among those. */
  TimeConstants(NameAllocator names) {
    this.names = names;
  }

  /** The expression of a format. */
  CodeBlock of(TimeModel time) {
    return time.isEpoch()
        ? CodeBlock.of("$T.EPOCH_$L", RuntimeTypes.TIME_TEXT, time.epoch().value())
        : CodeBlock.of("$L", constant(time).name());
  }

  /** The fields. Complete once all formats are asked for. */
  List<FieldSpec> fields() {
    return List.copyOf(constants.values());
  }

  private FieldSpec constant(TimeModel time) {
    List<String> key = List.of(time.pattern().value(), time.zone().value());
    return constants.computeIfAbsent(
        key,
        none ->
            TypeSpecs.constant(RuntimeTypes.TIME_TEXT, names.newName("TIME_FORMAT", key))
                .initializer(
                    "$T.ofPattern($S, $S)",
                    RuntimeTypes.TIME_TEXT,
                    time.pattern().value(),
                    time.zone().value())
                .build());
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
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

  /** The expression of a format; {@code user} is the name of what is written so. */
  CodeBlock of(TimeModel time, String user) {
    return time.isEpoch()
        ? CodeBlock.of("$T.EPOCH_$L", RuntimeTypes.TIME_TEXT, time.epoch().value())
        : CodeBlock.of("$L", constant(time, user).name());
  }

  /** The fields. Complete once all formats are asked for. */
  List<FieldSpec> fields() {
    return List.copyOf(constants.values());
  }

  private String name(String user, Object key) {
    return names.newName(CaseFormat.CONSTANT.of(user) + "_FORMAT", key);
  }

  private FieldSpec constant(TimeModel time, String user) {
    List<String> key = List.of(time.pattern().value(), time.zone().value());
    return constants.computeIfAbsent(
        key,
        none ->
            TypeSpecs.constant(RuntimeTypes.TIME_TEXT, name(user, key))
                .initializer(
                    "$T.ofPattern($S, $S)",
                    RuntimeTypes.TIME_TEXT,
                    time.pattern().value(),
                    time.zone().value())
                .build());
  }
}

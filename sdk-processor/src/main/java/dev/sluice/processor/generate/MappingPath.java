package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.ValueType;
import java.util.Optional;

/**
 * A value on its way from the item to the row.
 *
 * @param value gives it
 * @param presence how it shows when it is absent
 */
record MappingPath(Expression value, Presence presence) {

  /** What a line finds, where a variable is what its path begins at. */
  static MappingPath of(Line line, String variable) {
    MappingPath path = new MappingPath(Expression.of("$L", variable), Presence.REQUIRED);
    TypeName owner = ClassName.get(Object.class);
    for (ComponentModel step : line.steps()) {
      path = path.step(owner, step);
      owner = step.value() instanceof ValueType.Structure inner ? inner.type() : step.type();
    }
    return path;
  }

  private MappingPath step(TypeName owner, ComponentModel step) {
    if (presence == Presence.REQUIRED) {
      Expression next = Expression.call(CodeBlock.of("$L.$L", value.flat(), step.name()));
      return new MappingPath(next, step.presence());
    }
    String method = step.presence() == Presence.OPTIONAL ? ".flatMap" : ".map";
    return then(method, Expression.of("$T::$L", owner, step.name()));
  }

  /** What a function makes of the value, as an {@code Optional}. */
  MappingPath map(Expression function) {
    return then(".map", function);
  }

  private MappingPath then(String method, Expression function) {
    return new MappingPath(
        Expression.then(optional(), Expression.call(CodeBlock.of(method), function)),
        Presence.OPTIONAL);
  }

  private Expression optional() {
    return switch (presence) {
      case REQUIRED -> Expression.call(CodeBlock.of("$T.of", Optional.class), value);
      case NULLABLE -> Expression.call(CodeBlock.of("$T.ofNullable", Optional.class), value);
      case OPTIONAL -> value;
    };
  }

  /** The value as a component of that presence takes it. */
  Expression as(Presence wanted) {
    return switch (wanted) {
      case REQUIRED -> value;
      case NULLABLE -> presence == Presence.OPTIONAL ? orNull() : value;
      case OPTIONAL -> optional();
    };
  }

  private Expression orNull() {
    return Expression.then(value, Expression.call(CodeBlock.of(".orElse"), Expression.of("null")));
  }
}

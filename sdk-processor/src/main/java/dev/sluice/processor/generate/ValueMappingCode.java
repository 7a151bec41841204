package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.Conversion;
import dev.sluice.processor.model.MappingModel.NestedRecord;
import dev.sluice.processor.model.ValueMapping;
import dev.sluice.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expressions that make one value of another, in a class with a method for each record. */
final class ValueMappingCode {

  private final ClassName owner;
  private final NameAllocator methods = new NameAllocator();
  private final EnumNames enums;

  /** That of a class with such methods for those records, where other names are taken. */
  ValueMappingCode(ClassName owner, List<NestedRecord> nested, List<String> taken) {
    this.owner = owner;
    taken.forEach(name -> methods.newName(name, "taken " + name));
    for (NestedRecord each : nested) {
      methods.newName(CaseFormat.CAMEL.of(each.records().to().simpleName()), each.records());
    }
    Stream<String> names = nested.stream().map(each -> method(each.records()));
    this.enums = new EnumNames(Stream.concat(taken.stream(), names));
  }

  /** The name of the method that makes a record of another. */
  String method(ValueMapping.Nested records) {
    return methods.get(records);
  }

  /** The methods for enums. Complete once all values are asked for. */
  List<MethodSpec> enumMethods() {
    return enums.writers("in JSON");
  }

  /**
   * A value of another.
   *
   * @param boxed whether it is no primitive
   */
  Expression of(ValueMapping how, Expression value, boolean boxed) {
    return of(how, value, boxed, 1);
  }

  /** The function from a value that is there to the other. */
  Expression function(ValueMapping how) {
    return function(how, 1);
  }

  private Expression of(ValueMapping how, Expression value, boolean boxed, int depth) {
    if (how instanceof ValueMapping.Single single) {
      return single(single, value, boxed);
    }
    if (how instanceof ValueMapping.Nested nested) {
      return Expression.call(CodeBlock.of("$L", method(nested)), value);
    }
    return how instanceof ValueMapping.Many many
        ? many(many, value.flat(), depth)
        : map(((ValueMapping.Mapping) how).value(), value.flat(), depth);
  }

  private Expression function(ValueMapping how, int depth) {
    if (how instanceof ValueMapping.Nested nested) {
      return Expression.of("$T::$L", owner, method(nested));
    }
    if (how instanceof ValueMapping.Single single && single.conversion() == Conversion.TO_NAME) {
      return Expression.of("$T::$L", owner, nameMethod(single));
    }
    if (how instanceof ValueMapping.Single single && single.conversion() == Conversion.TO_JSON) {
      return Expression.of("$T::text", RuntimeTypes.JSON_TREES);
    }
    String each = each(depth);
    return Expression.lambda(each, of(how, Expression.of("$L", each), true, depth + 1));
  }

  private static String each(int depth) {
    return depth == 1 ? "each" : "each" + depth;
  }

  private Expression single(ValueMapping.Single single, Expression value, boolean boxed) {
    return switch (single.conversion()) {
      case NONE -> value;
      case TO_LONG -> boxed ? Expression.of("(long) $L", value.flat()) : value;
      case TO_DOUBLE -> boxed ? Expression.of("(double) $L", value.flat()) : value;
      case TO_DECIMAL -> Expression.call(CodeBlock.of("$T.valueOf", BigDecimal.class), value);
      case TO_NAME -> Expression.call(CodeBlock.of("$L", nameMethod(single)), value);
      case TO_JSON -> Expression.call(CodeBlock.of("$T.text", RuntimeTypes.JSON_TREES), value);
    };
  }

  private String nameMethod(ValueMapping.Single single) {
    return enums.method(((ValueType.Constant) single.from()).type());
  }

  private Expression many(ValueMapping.Many many, CodeBlock values, int depth) {
    Expression list =
        Expression.then(
            Expression.call(CodeBlock.of("$L.stream", values)),
            Expression.call(CodeBlock.of(".map"), function(many.element(), depth)),
            Expression.call(CodeBlock.of(".toList")));
    // In the order of the item: a set of records is a column in the order it has.
    return many.set()
        ? Expression.call(
            CodeBlock.of("$T.unmodifiableSet", Collections.class),
            Expression.call(CodeBlock.of("new $T<>", LinkedHashSet.class), list))
        : list;
  }

  private Expression map(ValueMapping how, CodeBlock values, int depth) {
    String each = each(depth);
    Expression value = Expression.of("$L.getValue()", each);
    Expression entries =
        Expression.call(
            CodeBlock.of("$T.toUnmodifiableMap", Collectors.class),
            Expression.of("$T::getKey", Map.Entry.class),
            Expression.lambda(each, of(how, value, true, depth + 1)));
    return Expression.then(
        Expression.call(CodeBlock.of("$L.entrySet().stream", values)),
        Expression.call(CodeBlock.of(".collect"), entries));
  }
}

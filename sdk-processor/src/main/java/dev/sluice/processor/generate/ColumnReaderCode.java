package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The expressions by which a row reader reads columns. */
final class ColumnReaderCode {

  private final ClassName reader;
  private final NestedRecords records;
  private final EnumNames enums;

  ColumnReaderCode(ClassName reader, NestedRecords records, EnumNames enums) {
    this.reader = reader;
    this.records = records;
    this.enums = enums;
  }

  /** The value of a column of {@code row}. */
  Expression of(ColumnModel column) {
    String presence = column.component().presence().name().toLowerCase(Locale.ROOT);
    Expression type =
        isPlain(column.type())
            ? Expression.of("$T.class", javaType(column.type()))
            : reader(column.type());
    return Expression.call(
        CodeBlock.of("row.$L", presence), Expression.of("$S", column.name()), type);
  }

  /** Whether a column is wider than the component it is made from. */
  static boolean isWidened(ColumnType.Single type) {
    return type.value() instanceof ValueType.Scalar scalar && type.kind() != natural(scalar.kind());
  }

  private static ColumnKind natural(ScalarKind kind) {
    return switch (kind) {
      case SHORT -> ColumnKind.SHORT;
      case INT -> ColumnKind.INT;
      case LONG -> ColumnKind.LONG;
      case FLOAT -> ColumnKind.FLOAT;
      case DOUBLE -> ColumnKind.DOUBLE;
      case BOOLEAN -> ColumnKind.BOOLEAN;
      case INSTANT -> ColumnKind.TIMESTAMP;
      case DATE -> ColumnKind.DATE;
      case DATE_TIME -> ColumnKind.LOCAL_TIMESTAMP;
      default -> ColumnKind.STRING;
    };
  }

  private static boolean isPlain(ColumnType type) {
    if (!(type instanceof ColumnType.Single single)) {
      return type instanceof ColumnType.Decimal;
    }
    return single.value() instanceof ValueType.Binary
        || (single.value() instanceof ValueType.Scalar scalar
            && scalar.kind() != ScalarKind.UUID
            && scalar.kind() != ScalarKind.URI
            && !isWidened(single));
  }

  private Expression reader(ColumnType type) {
    if (type instanceof ColumnType.Struct struct) {
      return call("struct", Expression.of("$T::$L", reader, records.name(struct.type())));
    }
    if (type instanceof ColumnType.Many many) {
      return call(many.isSet() ? "set" : "list", item(many.item()));
    }
    if (type instanceof ColumnType.Mapping mapping) {
      return call("map", item(mapping.item()));
    }
    if (type instanceof ColumnType.Single single && isWidened(single)) {
      return call("narrow", Expression.of("$T.class", javaType(natural(single))));
    }
    Expression.Call plain = call("of", Expression.of("$T.class", javaType(type)));
    return isPlain(type) ? plain : Expression.chain(plain, List.of(then((ColumnType.Single) type)));
  }

  private Expression item(ColumnType.Item item) {
    Expression reader = reader(item.type());
    return item.nullable() ? call("nullable", reader) : reader;
  }

  private Expression.Call then(ColumnType.Single type) {
    Expression function;
    if (type.value() instanceof ValueType.Constant constant) {
      function = Expression.of("$T::$L", reader, enums.method(constant.type()));
    } else {
      boolean uuid = ((ValueType.Scalar) type.value()).kind() == ScalarKind.UUID;
      function =
          uuid
              ? Expression.of("$T::fromString", UUID.class)
              : Expression.of("$T::create", URI.class);
    }
    return Expression.call(CodeBlock.of(".then"), function);
  }

  private static Expression.Call call(String method, Expression argument) {
    return Expression.call(CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_READER, method), argument);
  }

  private static ColumnType natural(ColumnType.Single type) {
    return new ColumnType.Single(natural(((ValueType.Scalar) type.value()).kind()), type.value());
  }

  /** What Spark has in a column of one value. */
  private static Class<?> javaType(ColumnType type) {
    if (!(type instanceof ColumnType.Single single)) {
      return BigDecimal.class;
    }
    return switch (single.kind()) {
      case SHORT -> Short.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
      case BOOLEAN -> Boolean.class;
      case STRING -> String.class;
      case BINARY -> byte[].class;
      case DATE -> LocalDate.class;
      case TIMESTAMP -> Instant.class;
      case LOCAL_TIMESTAMP -> LocalDateTime.class;
    };
  }
}

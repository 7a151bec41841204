package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.HeldModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads Java types as the types of columns. */
final class ColumnTypeReader {

  private final Function<TypeElement, List<ColumnModel>> columns;
  private final Deque<TypeElement> around = new ArrayDeque<>();

  /** Reads the components of nested records by that function. */
  ColumnTypeReader(Function<TypeElement, List<ColumnModel>> columns) {
    this.columns = columns;
  }

  /** What is read within a record, which can then not hold itself. */
  <T> T within(TypeElement record, Supplier<T> reading) {
    around.push(record);
    try {
      return reading.get();
    } finally {
      around.pop();
    }
  }

  /**
   * The type of a component; of an {@code Optional}, of what is inside.
   *
   * @param shown where the component is told of
   */
  ColumnType read(TypeMirror type, Element shown) {
    boolean optional = ValueTypeReader.qualifiedName(type).equals("java.util.Optional");
    return optional && !arguments(type).isEmpty()
        ? value(arguments(type).get(0), shown)
        : value(type, shown);
  }

  private ColumnType value(TypeMirror type, Element shown) {
    ValueType value = ValueTypeReader.read(type);
    if (value instanceof ValueType.Scalar scalar) {
      return scalar(scalar, type);
    }
    if (value instanceof ValueType.Constant) {
      return new ColumnType.Single(ColumnKind.STRING, value);
    }
    if (value instanceof ValueType.Binary) {
      return new ColumnType.Single(ColumnKind.BINARY, value);
    }
    if (value instanceof ValueType.Many many) {
      return many(many.container(), arguments(type).get(0), shown);
    }
    if (value instanceof ValueType.Mapping) {
      ColumnType.Item item = item(arguments(type).get(1), shown);
      return item.type() instanceof ColumnType.Unsupported
          ? item.type()
          : new ColumnType.Mapping(held(arguments(type).get(0), shown), item);
    }
    if (value instanceof ValueType.Tree) {
      return new ColumnType.Unsupported(
          ValueTypeReader.written(type), "keep its JSON, in a String that is its toString()");
    }
    return value instanceof ValueType.Structure structure
        ? struct(structure.type(), type)
        : new ColumnType.Unsupported(
            ValueTypeReader.written(type),
            value instanceof ValueType.Unsupported unsupported ? unsupported.reason() : "");
  }

  private ColumnType many(ClassName container, TypeMirror argument, Element shown) {
    ColumnType.Item item = item(argument, shown);
    return item.type() instanceof ColumnType.Unsupported
        ? item.type()
        : new ColumnType.Many(container, item);
  }

  private ColumnType.Item item(TypeMirror type, Element shown) {
    return new ColumnType.Item(value(type, shown), Nullability.isMarked(type), held(type, shown));
  }

  private static HeldModel held(TypeMirror type, Element shown) {
    return new HeldModel(
        TypeName.get(type), ValueTypeReader.read(type), ConstraintReader.read(shown, type));
  }

  private ColumnType struct(ClassName name, TypeMirror type) {
    TypeElement record = MoreTypes.asTypeElement(type);
    if (around.contains(record)) {
      return new ColumnType.Unsupported(
          ValueTypeReader.written(type), "it would hold itself, and a column has a fixed depth");
    }
    List<ColumnModel> fields = columns.apply(record);
    return fields.isEmpty()
        ? new ColumnType.Unsupported(ValueTypeReader.written(type), "it has no components")
        : new ColumnType.Struct(name, fields);
  }

  private static ColumnType scalar(ValueType.Scalar scalar, TypeMirror type) {
    return switch (scalar.kind()) {
      case SHORT -> new ColumnType.Single(ColumnKind.SHORT, scalar);
      case INT -> new ColumnType.Single(ColumnKind.INT, scalar);
      case LONG -> new ColumnType.Single(ColumnKind.LONG, scalar);
      case FLOAT -> new ColumnType.Single(ColumnKind.FLOAT, scalar);
      case DOUBLE -> new ColumnType.Single(ColumnKind.DOUBLE, scalar);
      case BOOLEAN -> new ColumnType.Single(ColumnKind.BOOLEAN, scalar);
      case TEXT, UUID, URI -> new ColumnType.Single(ColumnKind.STRING, scalar);
      case INSTANT -> new ColumnType.Single(ColumnKind.TIMESTAMP, scalar);
      case DATE_TIME -> new ColumnType.Single(ColumnKind.LOCAL_TIMESTAMP, scalar);
      case DATE -> new ColumnType.Single(ColumnKind.DATE, scalar);
      case DECIMAL -> ColumnType.Decimal.DEFAULT;
      default -> new ColumnType.Unsupported(ValueTypeReader.written(type), reason(scalar.kind()));
    };
  }

  private static String reason(ScalarKind kind) {
    return switch (kind) {
      case OFFSET_DATE_TIME, ZONED_DATE_TIME -> "tables keep instants: use Instant";
      case BIG_INTEGER -> "its digits have no bound: use BigDecimal";
      default -> "";
    };
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return MoreTypes.asDeclared(type).getTypeArguments();
  }
}

package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The type of a column, or of what is within one. */
public sealed interface ColumnType {

  /** Its name in Spark SQL, without comments; of one that is unsupported, its Java name. */
  String sql();

  /** This with the type that was declared for it; empty where that cannot hold its values. */
  default Optional<ColumnType> as(SqlType declared) {
    return Optional.empty();
  }

  /** Whether it is one value, which can be compared and ordered. */
  default boolean isScalar() {
    return false;
  }

  /** What lists and maps hold at last; the type itself when it is none. */
  default ColumnType innermost() {
    return this;
  }

  /**
   * A single value.
   *
   * @param kind in tables
   * @param value in Java: a scalar, a constant or {@code byte[]}
   */
  record Single(ColumnKind kind, ValueType value) implements ColumnType {

    @Override
    public String sql() {
      return kind.sql();
    }

    @Override
    public Optional<ColumnType> as(SqlType declared) {
      return declared.kind().filter(wide -> wide.holds(kind)).map(wide -> new Single(wide, value));
    }

    @Override
    public boolean isScalar() {
      return true;
    }

    /** Whether it is a Java primitive, which is never null. */
    public boolean isPrimitive() {
      return value instanceof ValueType.Scalar scalar && scalar.primitive();
    }
  }

  /**
   * A {@code BigDecimal}.
   *
   * @param precision how many digits it can have
   * @param scale how many of them behind the point
   */
  record Decimal(int precision, int scale) implements ColumnType {

    /** That of a component that declares none. */
    public static final Decimal DEFAULT = new Decimal(38, 9);

    @Override
    public String sql() {
      return "DECIMAL(%d,%d)".formatted(precision, scale);
    }

    @Override
    public Optional<ColumnType> as(SqlType declared) {
      return declared.decimal().map(decimal -> decimal);
    }

    @Override
    public boolean isScalar() {
      return true;
    }
  }

  /**
   * Several values.
   *
   * @param container List, Set or Collection
   * @param item what it holds
   */
  record Many(ClassName container, Item item) implements ColumnType {

    @Override
    public String sql() {
      return "ARRAY<" + item.type().sql() + ">";
    }

    @Override
    public Optional<ColumnType> as(SqlType declared) {
      return declared
          .item("ARRAY")
          .flatMap(item.type()::as)
          .map(type -> new Many(container, new Item(type, item.nullable(), item.held())));
    }

    @Override
    public ColumnType innermost() {
      return item.type().innermost();
    }

    /** Whether it is a set, which has no order of its own. */
    public boolean isSet() {
      return container.simpleName().equals("Set");
    }
  }

  /**
   * Values by text.
   *
   * @param key the text
   * @param item what it holds
   */
  record Mapping(HeldModel key, Item item) implements ColumnType {

    @Override
    public String sql() {
      return "MAP<STRING, " + item.type().sql() + ">";
    }

    @Override
    public Optional<ColumnType> as(SqlType declared) {
      return declared
          .item("MAP")
          .flatMap(item.type()::as)
          .map(type -> new Mapping(key, new Item(type, item.nullable(), item.held())));
    }

    @Override
    public ColumnType innermost() {
      return item.type().innermost();
    }
  }

  /**
   * A record.
   *
   * @param type its name
   * @param columns its components as columns
   */
  record Struct(ClassName type, List<ColumnModel> columns) implements ColumnType {

    public Struct {
      columns = List.copyOf(columns);
    }

    @Override
    public String sql() {
      return columns.stream()
          .map(column -> column.name() + ": " + column.type().sql())
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
  }

  /**
   * What no column can hold.
   *
   * @param written the type as the user wrote it
   * @param reason what is wrong with it, as a clause; empty where nothing more can be said
   */
  record Unsupported(String written, String reason) implements ColumnType {

    @Override
    public String sql() {
      return written;
    }
  }

  /**
   * What a list or map holds.
   *
   * @param type of each
   * @param nullable whether one can be null
   * @param held what it is in Java, and what is asked of it
   */
  record Item(ColumnType type, boolean nullable, HeldModel held) {}
}

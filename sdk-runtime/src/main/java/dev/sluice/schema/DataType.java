package dev.sluice.schema;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a column, or of what is within one. Immutable, ships by Java serialization.
 *
 * <pre>{@code
 * DataType tags = DataType.list(DataType.STRING); // ARRAY<STRING>
 * DataType price = DataType.decimal(12, 2); // DECIMAL(12,2)
 * }</pre>
 */
public sealed interface DataType extends Serializable
    permits ScalarType, DataType.Decimal, DataType.Listing, DataType.Mapping, DataType.Struct {

  /** 16-bit integer. */
  DataType SHORT = ScalarType.SHORT;

  /** 32-bit integer. */
  DataType INT = ScalarType.INT;

  /** 64-bit integer. */
  DataType LONG = ScalarType.LONG;

  /** 32-bit floating point. */
  DataType FLOAT = ScalarType.FLOAT;

  /** 64-bit floating point. */
  DataType DOUBLE = ScalarType.DOUBLE;

  DataType BOOLEAN = ScalarType.BOOLEAN;
  DataType STRING = ScalarType.STRING;
  DataType BINARY = ScalarType.BINARY;

  /** A calendar date. */
  DataType DATE = ScalarType.DATE;

  /** An instant with microseconds. */
  DataType TIMESTAMP = ScalarType.TIMESTAMP;

  /** A date and time with microseconds, without a zone. */
  DataType LOCAL_TIMESTAMP = ScalarType.LOCAL_TIMESTAMP;

  /** The type's name in Spark SQL. */
  String sql();

  /**
   * Whether it is a map, or has one within it; such values cannot be compared by SQL's {@code =}.
   */
  boolean holdsMap();

  /** An exact number of up to 38 digits, {@code scale} of them behind the point. */
  static DataType decimal(int precision, int scale) {
    return new Decimal(precision, scale);
  }

  /** A list of values that are never null. */
  static DataType list(DataType item) {
    return new Listing(item, false);
  }

  /** A list of values that may be null. */
  static DataType listOfNullable(DataType item) {
    return new Listing(item, true);
  }

  /** Values by text, never null. */
  static DataType map(DataType item) {
    return new Mapping(item, false);
  }

  /** Values by text, which may be null. */
  static DataType mapOfNullable(DataType item) {
    return new Mapping(item, true);
  }

  /** Fields together in one column. */
  static DataType struct(Field... fields) {
    return new Struct(List.of(fields));
  }

  /**
   * An exact number.
   *
   * @param precision its digits, at most 38
   * @param scale how many of them behind the point
   */
  record Decimal(int precision, int scale) implements DataType {

    @Override
    public String sql() {
      return "DECIMAL(" + precision + "," + scale + ")";
    }

    @Override
    public boolean holdsMap() {
      return false;
    }
  }

  /**
   * Several values.
   *
   * @param item the type of each
   * @param nullable whether one may be null
   */
  record Listing(DataType item, boolean nullable) implements DataType {

    @Override
    public String sql() {
      return "ARRAY<" + item.sql() + ">";
    }

    @Override
    public boolean holdsMap() {
      return item.holdsMap();
    }
  }

  /**
   * Values by text.
   *
   * @param item the type of each
   * @param nullable whether one may be null
   */
  record Mapping(DataType item, boolean nullable) implements DataType {

    @Override
    public String sql() {
      return "MAP<STRING, " + item.sql() + ">";
    }

    @Override
    public boolean holdsMap() {
      return true;
    }
  }

  /**
   * Fields together.
   *
   * @param fields in order
   */
  record Struct(List<Field> fields) implements DataType {

    public Struct {
      fields = List.copyOf(fields);
    }

    @Override
    public String sql() {
      return fields.stream()
          .map(field -> field.name() + ": " + field.type().sql())
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }

    @Override
    public boolean holdsMap() {
      return fields.stream().anyMatch(field -> field.type().holdsMap());
    }
  }
}

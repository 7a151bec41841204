package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.Violation;
import dev.sluice.schema.Schema;
import dev.sluice.spark.RowInput;
import dev.sluice.spark.RowReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.tools.JavaFileObject;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A contract with every type of column, from src/test/resources/columns, compiled and loaded. */
final class EverythingContract {

  private static final Path FOLDER = Path.of("src/test/resources/columns");
  private static final Loaded LOADED = Loaded.compile(source("Everything"), source("Samples"));

  private EverythingContract() {}

  /** A source file of the contract. */
  static JavaFileObject source(String name) {
    try {
      return JavaFileObjects.forSourceString(
          "shop." + name, Files.readString(FOLDER.resolve(name + ".java")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A record: {@code full}, {@code small} or {@code wrong}. */
  static Object sample(String name) {
    return LOADED.invokeStatic("shop.Samples", name);
  }

  /** A generated schema: {@code AVRO}, {@code BIGQUERY} or {@code DDL}. */
  static String text(String name) {
    return (String) LOADED.field("shop.EverythingSchema", name);
  }

  static Schema schema() {
    return (Schema) LOADED.field("shop.EverythingSchema", "SCHEMA");
  }

  static StructType spark() {
    return (StructType) LOADED.invokeStatic("shop.EverythingSchema", "spark");
  }

  /** The row of a record that keeps the contract. */
  static Row row(Object sample) {
    RowChecks checks = new RowChecks(Instant.EPOCH);
    Object[] columns = writer().write(sample, checks);
    assertThat(checks.violations()).isEmpty();
    return RowFactory.create(columns);
  }

  /** How a record breaks the contract. */
  static List<Violation> violations(Object sample) {
    RowChecks checks = new RowChecks(Instant.EPOCH);
    assertThat(writer().write(sample, checks)).isNotEmpty();
    return checks.violations();
  }

  /** The record of a row. */
  static Object read(Row row) {
    return ((RowReader<?>) LOADED.make("shop.EverythingRowReader")).read(RowInput.of(row));
  }

  @SuppressWarnings("unchecked") // Made from shop.EverythingRowWriter, which writes its samples.
  private static RowWriter<Object> writer() {
    return (RowWriter<Object>) LOADED.make("shop.EverythingRowWriter");
  }
}

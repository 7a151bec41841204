package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.error.ContractException;
import dev.sluice.spark.RowInput;
import dev.sluice.spark.RowReader;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads rows with a generated row reader, of what the generated row writer wrote. */
class RowReaderTest {

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded =
        Loaded.compile(
            Sources.file(
                "Thing",
                """
                @WriteContract(table = "things") record Thing(
                    @Key long id, int unitCount, double weight, boolean mark, String name,
                    Instant at, LocalDate day, BigDecimal price, @Nullable String note,
                    @Nullable Integer rank, @Nullable Long size, @Nullable Double share,
                    @Nullable Boolean open, @Nullable Instant closedAt, Optional<LocalDate> due,
                    Optional<BigDecimal> cost) {}
                """));
  }

  @Test
  void read_writtenRow_isTheRecord() {
    Object thing =
        loaded.make(
            "shop.Thing",
            7L,
            2,
            0.5,
            true,
            "n",
            Instant.EPOCH,
            LocalDate.EPOCH,
            new BigDecimal("1.5"),
            "note",
            3,
            4L,
            0.25,
            false,
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            Optional.of(LocalDate.of(9999, 12, 31)),
            Optional.of(BigDecimal.TEN));

    assertThat(reader().read(input(columns(thing)))).isEqualTo(thing);
  }

  @Test
  void read_nullsWhereAllowed_isTheRecord() {
    Object thing = smallThing(new BigDecimal("1.5"));

    assertThat(reader().read(input(columns(thing)))).isEqualTo(thing);
  }

  @Test
  void read_valuesAsOlderSessionsGiveThem_isTheRecord() {
    Object[] columns = columns(smallThing(BigDecimal.TEN));
    columns[5] = Timestamp.from(Instant.EPOCH);
    columns[6] = Date.valueOf(LocalDate.EPOCH);
    columns[7] = new BigDecimal("10.000000000");

    assertThat(reader().read(input(columns))).isEqualTo(smallThing(BigDecimal.TEN));
  }

  @Test
  void read_nullWhereAValueIsNeeded_isRefused() {
    Object[] columns = columns(smallThing(BigDecimal.ONE));
    columns[1] = null;

    assertThatThrownBy(() -> reader().read(input(columns)))
        .isInstanceOf(ContractException.class)
        .hasMessage("Column \"unit_count\" is null, where a value is needed.");
  }

  @Test
  void read_otherType_isRefused() {
    Object[] columns = columns(smallThing(BigDecimal.ONE));
    columns[0] = "7";

    assertThatThrownBy(() -> reader().read(input(columns)))
        .isInstanceOf(ContractException.class)
        .hasMessage("Column \"id\" holds String, where Long is needed.");
  }

  @Test
  void read_columnMissing_isRefused() {
    RowInput row =
        RowInput.of(
            new GenericRowWithSchema(
                new Object[] {7L}, new StructType().add("id", DataTypes.LongType)));

    assertThatThrownBy(() -> reader().read(row))
        .isInstanceOf(ContractException.class)
        .hasMessage("Column \"unit_count\" is missing.");
  }

  private static Object smallThing(BigDecimal price) {
    return loaded.make(
        "shop.Thing",
        7L,
        2,
        0.5,
        true,
        "n",
        Instant.EPOCH,
        LocalDate.EPOCH,
        price,
        null,
        null,
        null,
        null,
        null,
        null,
        Optional.empty(),
        Optional.empty());
  }

  @SuppressWarnings("unchecked") // Made from shop.ThingRowWriter, which writes shop.Thing.
  private static Object[] columns(Object thing) {
    RowChecks checks = new RowChecks(Instant.EPOCH);
    Object[] columns =
        ((RowWriter<Object>) loaded.make("shop.ThingRowWriter")).write(thing, checks);
    assertThat(checks.violations()).isEmpty();
    return columns;
  }

  private static RowInput input(Object[] columns) {
    StructType type = (StructType) loaded.invokeStatic("shop.ThingSchema", "spark");
    return RowInput.of(new GenericRowWithSchema(columns, type));
  }

  private static RowReader<?> reader() {
    return (RowReader<?>) loaded.make("shop.ThingRowReader");
  }
}

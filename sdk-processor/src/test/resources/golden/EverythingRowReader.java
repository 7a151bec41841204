// Generated from shop.Everything. Do not edit.
package shop;

import dev.sluice.spark.ColumnReader;
import dev.sluice.spark.RowInput;
import dev.sluice.spark.RowReader;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table {@code everything} as {@link Everything}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class EverythingRowReader implements RowReader<Everything> {

  private static final long serialVersionUID = 1;

  @Override
  public Everything read(RowInput row) {
    return new Everything(
        row.required("id", Long.class),
        row.required("region", String.class),
        row.required("little", Short.class),
        row.nullable("maybe_little", Short.class),
        row.required("count", Integer.class),
        row.nullable("rank", Integer.class),
        row.required("ratio", Float.class),
        row.nullable("share", Float.class),
        row.required("weight", Double.class),
        row.nullable("size", Double.class),
        row.required("open", Boolean.class),
        row.nullable("closed", Boolean.class),
        row.required("wide", ColumnReader.narrow(Integer.class)),
        row.nullable("wider", ColumnReader.narrow(Short.class)),
        row.required("precise", ColumnReader.narrow(Float.class)),
        row.required("cost", BigDecimal.class),
        row.required("price", BigDecimal.class),
        row.optional("discount", BigDecimal.class),
        row.required("title", String.class),
        row.required("day", LocalDate.class),
        row.required("at", Instant.class),
        row.nullable("until", Instant.class),
        row.required("local", LocalDateTime.class),
        row.optional("later", LocalDateTime.class),
        row.required("digest", byte[].class),
        row.nullable("seal", byte[].class),
        row.required("state", ColumnReader.of(String.class).then(EverythingRowReader::state)),
        row.nullable("before", ColumnReader.of(String.class).then(EverythingRowReader::state)),
        row.required("uuid", ColumnReader.of(String.class).then(UUID::fromString)),
        row.nullable("site", ColumnReader.of(String.class).then(URI::create)),
        row.required("home", ColumnReader.struct(EverythingRowReader::address)),
        row.nullable("work", ColumnReader.struct(EverythingRowReader::address)),
        row.optional("best", ColumnReader.struct(EverythingRowReader::line)),
        row.required("tags", ColumnReader.list(ColumnReader.of(String.class))),
        row.required(
            "states",
            ColumnReader.set(ColumnReader.of(String.class).then(EverythingRowReader::state))),
        row.nullable("numbers", ColumnReader.list(ColumnReader.of(Integer.class))),
        row.required(
            "notes", ColumnReader.list(ColumnReader.nullable(ColumnReader.of(String.class)))),
        row.required("parts", ColumnReader.list(ColumnReader.of(byte[].class))),
        row.required("lines", ColumnReader.list(ColumnReader.struct(EverythingRowReader::line))),
        row.required("grid", ColumnReader.list(ColumnReader.list(ColumnReader.of(Integer.class)))),
        row.required("spent", ColumnReader.map(ColumnReader.of(BigDecimal.class))),
        row.required(
            "places",
            ColumnReader.map(
                ColumnReader.nullable(ColumnReader.struct(EverythingRowReader::address)))),
        row.required(
            "history",
            ColumnReader.map(ColumnReader.list(ColumnReader.struct(EverythingRowReader::line)))),
        row.required("events", ColumnReader.list(ColumnReader.map(ColumnReader.of(Instant.class)))),
        row.required("prices", ColumnReader.list(ColumnReader.of(BigDecimal.class))),
        row.required("ids", ColumnReader.set(ColumnReader.of(String.class).then(UUID::fromString))),
        row.required("tallies", ColumnReader.map(ColumnReader.narrow(Integer.class))),
        row.required("ingested_at", Instant.class));
  }

  private static Everything.Geo geo(RowInput row) {
    return new Everything.Geo(
        row.required("lat", Double.class),
        row.required("lon", Double.class),
        row.nullable("seen_at", Instant.class));
  }

  private static Everything.Address address(RowInput row) {
    return new Everything.Address(
        row.required("city", String.class),
        row.nullable("postcode", String.class),
        row.required("geo", ColumnReader.struct(EverythingRowReader::geo)),
        row.optional("since", LocalDate.class));
  }

  private static Everything.Line line(RowInput row) {
    return new Everything.Line(
        row.required("number", Integer.class),
        row.required("texts", ColumnReader.list(ColumnReader.of(String.class))),
        row.required("price", BigDecimal.class),
        row.required("state", ColumnReader.of(String.class).then(EverythingRowReader::state)));
  }

  /** The constant of a name in the table; null for a name that is none. */
  private static Everything.@Nullable State state(String name) {
    return switch (name) {
      case "on" -> Everything.State.ON;
      case "off" -> Everything.State.OFF;
      default -> null;
    };
  }
}

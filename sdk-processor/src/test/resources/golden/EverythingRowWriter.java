// Generated from shop.Everything. Do not edit.
package shop;

import dev.sluice.contract.NumberConstraint;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.SizeConstraint;
import dev.sluice.contract.TextConstraint;
import dev.sluice.spark.ColumnValues;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Writes {@link Everything} as a row of the table {@code everything}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class EverythingRowWriter implements RowWriter<Everything> {

  private static final long serialVersionUID = 1;

  private static final BigDecimal SPENT_LIMIT = new BigDecimal("1e30");

  @Override
  public Object[] write(Everything row, RowChecks checks) {
    return new Object[] {
      row.id(),
      checks.required("region", row.region()),
      row.little(),
      row.maybeLittle(),
      row.count(),
      row.rank(),
      row.ratio(),
      row.share(),
      row.weight(),
      row.size(),
      row.open(),
      row.closed(),
      (long) row.wide(),
      ColumnValues.toInt(row.wider()),
      (double) row.precise(),
      checks.required("cost", row.cost(), 38, 9),
      checks.required("price", row.price(), 12, 2),
      checks.optional("discount", row.discount().orElse(null), 38, 9),
      checks.required("title", row.name()),
      checks.required("day", row.day()),
      checks.required("at", row.at()),
      checks.optional("until", row.until()),
      checks.required("local", row.local()),
      checks.optional("later", row.later().orElse(null)),
      checks.required("digest", row.digest()),
      row.seal(),
      checks.required("state", state(row.state())),
      state(row.before()),
      checks.required("uuid", ColumnValues.text(row.uuid())),
      ColumnValues.text(row.site()),
      checks.required(
          "home", ColumnValues.struct(checks, "home", row.home(), EverythingRowWriter::address)),
      ColumnValues.struct(checks, "work", row.work(), EverythingRowWriter::address),
      ColumnValues.struct(checks, "best", row.best().orElse(null), EverythingRowWriter::line),
      checks.required(
          "tags", ColumnValues.list(checks, "tags", row.tags(), item -> checkTags(item, checks))),
      checks.required(
          "states", ColumnValues.set(checks, "states", row.states(), EverythingRowWriter::state)),
      ColumnValues.list(checks, "numbers", row.numbers(), item -> item),
      checks.required(
          "notes", ColumnValues.listOfNullable(checks, "notes", row.notes(), item -> item)),
      checks.required("parts", ColumnValues.list(checks, "parts", row.parts(), item -> item)),
      checks.required(
          "lines",
          ColumnValues.list(
              checks,
              "lines",
              row.lines(),
              item -> ColumnValues.struct(checks, "", item, EverythingRowWriter::line))),
      checks.required(
          "grid",
          ColumnValues.list(
              checks,
              "grid",
              row.grid(),
              item -> ColumnValues.list(checks, "", item, item2 -> checkGrid(item2, checks)))),
      checks.required(
          "spent",
          ColumnValues.map(
              checks,
              "spent",
              row.spent(),
              key -> checkSpentKey(key, checks),
              item -> checks.optional("", checkSpent(item, checks), 38, 9))),
      checks.required(
          "places",
          ColumnValues.mapOfNullable(
              checks,
              "places",
              row.places(),
              item -> ColumnValues.struct(checks, "", item, EverythingRowWriter::address))),
      checks.required(
          "history",
          ColumnValues.map(
              checks,
              "history",
              row.history(),
              item ->
                  ColumnValues.list(
                      checks,
                      "",
                      item,
                      item2 -> ColumnValues.struct(checks, "", item2, EverythingRowWriter::line)))),
      checks.required(
          "events",
          ColumnValues.list(
              checks,
              "events",
              row.events(),
              item -> ColumnValues.map(checks, "", item, item2 -> checks.optional("", item2)))),
      checks.required(
          "prices",
          ColumnValues.list(
              checks, "prices", row.prices(), item -> checks.optional("", item, 12, 2))),
      checks.required(
          "ids", ColumnValues.set(checks, "ids", row.ids(), item -> ColumnValues.text(item))),
      checks.required(
          "tallies",
          ColumnValues.map(checks, "tallies", row.tallies(), item -> ColumnValues.toLong(item))),
      checks.required("ingested_at", row.ingestedAt())
    };
  }

  /** The fields of {@code Everything.Geo}. */
  private static Row geo(Everything.Geo row, RowChecks checks) {
    return RowFactory.create(
        new Object[] {row.lat(), row.lon(), checks.optional("seen_at", row.seenAt())});
  }

  /** The fields of {@code Everything.Address}. */
  private static Row address(Everything.Address row, RowChecks checks) {
    checks.check("city", row.city(), TextConstraint.notBlank(row.city()), "text that is not blank");
    return RowFactory.create(
        new Object[] {
          checks.required("city", row.city()),
          row.zip(),
          checks.required(
              "geo", ColumnValues.struct(checks, "geo", row.geo(), EverythingRowWriter::geo)),
          checks.optional("since", row.since().orElse(null))
        });
  }

  /** The fields of {@code Everything.Line}. */
  private static Row line(Everything.Line row, RowChecks checks) {
    return RowFactory.create(
        new Object[] {
          row.number(),
          checks.required("texts", ColumnValues.list(checks, "texts", row.texts(), item -> item)),
          checks.required("price", row.price(), 10, 2),
          checks.required("state", state(row.state()))
        });
  }

  /** Checks a value of {@code tags}. Returns it. */
  private static @Nullable String checkTags(@Nullable String value, RowChecks checks) {
    checks.check("", value, value != null, "a tag");
    checks.check("", value, SizeConstraint.size(value, 0, 100), "at most 100 characters");
    return value;
  }

  /** Checks a value of {@code grid}. Returns it. */
  private static @Nullable Integer checkGrid(@Nullable Integer value, RowChecks checks) {
    checks.check("", value, NumberConstraint.atMost(value, 1000000L), "1000000 or less");
    return value;
  }

  /** Checks a key of {@code spent}. Returns it. */
  private static @Nullable String checkSpentKey(@Nullable String value, RowChecks checks) {
    checks.check("", value, TextConstraint.notBlank(value), "for its key text that is not blank");
    return value;
  }

  /** Checks a value of {@code spent}. Returns it. */
  private static @Nullable BigDecimal checkSpent(@Nullable BigDecimal value, RowChecks checks) {
    checks.check("", value, NumberConstraint.atMost(value, SPENT_LIMIT), "1e30 or less");
    return value;
  }

  /** The name of a constant in the table; null for null. */
  private static @Nullable String state(Everything.@Nullable State value) {
    if (value == null) {
      return null;
    }
    return switch (value) {
      case ON -> "on";
      case OFF -> "off";
    };
  }
}

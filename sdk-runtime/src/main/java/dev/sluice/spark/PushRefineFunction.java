package dev.sluice.spark;

import dev.sluice.contract.RowChecks;
import dev.sluice.contract.Violation;
import dev.sluice.control.Delivery;
import dev.sluice.error.ContractException;
import dev.sluice.error.SecretException;
import dev.sluice.exchange.Exchange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * Turns what was sent into rows of a push flow's result table. Takes rows of {@link
 * PushExchangeRows}, their content parsed, gives rows of {@link RefinedRows}: one for each row that
 * was sent, valid or quarantined. A pure function of the exchange log.
 */
public abstract sealed class PushRefineFunction implements FlatMapFunction<Row, Row>
    permits ReceiptFunction, ReplyRefineFunction {

  private static final long serialVersionUID = 1;

  private final PushRefineTask task;

  PushRefineFunction(PushRefineTask task) {
    this.task = task;
  }

  PushRefineTask task() {
    return task;
  }

  /** Makes a row of the result table of one that was sent. */
  @FunctionalInterface
  interface RowMaker {

    /** The column values; what breaks the contract is told to the checks. */
    Object[] columns(String key, Row values, RowChecks checks);
  }

  /** Whether the result table has columns of personal data. */
  abstract boolean holdsPersonalData();

  /**
   * What makes rows of those of an exchange.
   *
   * @throws ContractException when the reply does not fit its contract
   */
  abstract RowMaker rowMaker(Exchange exchange);

  @Override
  public final Iterator<Row> call(Row row) {
    Exchange exchange = ExchangeRows.exchange(row);
    List<Row> sent = row.getList(row.fieldIndex(PushExchangeRows.ROWS));
    if (Delivery.valueOf(row.getAs(PushExchangeRows.DELIVERY)) != Delivery.DELIVERED) {
      // The API's own words may repeat what was sent.
      String found = holdsPersonalData() ? "status " + exchange.status() : exchange.error();
      Violation told = new Violation("", "the API to take the row", found);
      return quarantined(exchange, sent, told);
    }
    RowMaker maker;
    try {
      maker = rowMaker(exchange);
    } catch (ContractException e) {
      String found = String.valueOf(e.getMessage());
      return quarantined(exchange, sent, new Violation("", "a reply that fits", found));
    }
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < sent.size(); index++) {
      rows.add(refined(exchange, sent.get(index), index, maker));
    }
    return rows.iterator();
  }

  private Row refined(Exchange exchange, Row sent, int index, RowMaker maker) {
    RowChecks checks = Withheld.checks(holdsPersonalData(), task.batch());
    try {
      Object[] columns =
          maker.columns(sent.getAs(PushRows.KEY), sent.getAs(PushRows.VALUES), checks);
      return checks.violations().isEmpty()
          ? RefinedRows.valid(columns, exchange, index, 0, null)
          : quarantined(exchange, sent, index, checks.violations());
    } catch (SecretException e) {
      // No fault of the row.
      throw e;
    } catch (RuntimeException e) {
      Violation told = new Violation("", "a row from the transform", Thrown.text(e));
      return quarantined(exchange, sent, index, List.of(told));
    }
  }

  private Iterator<Row> quarantined(Exchange exchange, List<Row> sent, Violation told) {
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < sent.size(); index++) {
      rows.add(quarantined(exchange, sent.get(index), index, List.of(told)));
    }
    return rows.iterator();
  }

  private Row quarantined(Exchange exchange, Row sent, int index, List<Violation> violations) {
    boolean personal = holdsPersonalData();
    return RefinedRows.quarantined(
        task.columns(),
        exchange,
        index,
        personal ? Withheld.places(violations) : violations,
        personal ? Withheld.ITEM : sent.getAs(PushRows.CONTENT));
  }
}

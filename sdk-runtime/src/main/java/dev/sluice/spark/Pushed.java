package dev.sluice.spark;

import dev.sluice.control.Delivery;
import dev.sluice.exchange.Exchange;
import java.util.List;

/**
 * Rows that were sent, or should have been.
 *
 * @param exchange how
 * @param delivery what became of them
 * @param rows the rows
 */
record Pushed(Exchange exchange, Delivery delivery, List<PushRow> rows) {}

package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a flow makes of one item: a pure static method from a read contract to a write contract. It
 * may also take the {@code Batch} and the {@code Exchange} the item came with. It runs on
 * executors, and again whenever the table is recomputed; an item for which it throws goes to
 * quarantine.
 *
 * <p>It may return {@code Optional<W>} to leave items out, and {@code Stream<W>} or {@code List<W>}
 * to make several rows of one:
 *
 * <pre>{@code
 * @Transform
 * static Stream<OrderLine> transform(ApiOrder order) {
 *   return order.lines().stream().map(line -> new OrderLine(order.id(), line.sku(), line.pieces()));
 * }
 * }</pre>
 *
 * <p>An item's rows land together: when one breaks its contract, the item goes to quarantine.
 *
 * <p>In a flow with a {@link Push} method it makes a row of the result table from a row that was
 * sent and the reply to it; there it may be left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Transform {}

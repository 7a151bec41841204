package dev.sluice.pipeline;

import dev.sluice.schema.Schema;
import dev.sluice.spark.PushBounds;
import dev.sluice.spark.PushFunction;
import dev.sluice.spark.PushRefineFunction;
import dev.sluice.spark.PushRefineTask;
import dev.sluice.spark.PushTask;
import dev.sluice.spark.ReceiptFunction;
import org.apache.spark.sql.types.StructType;

/**
 * A flow that sends a table's rows to an API, as the engine sees it; generated for each class with
 * {@code @Flow} and {@code @Push}. It stays on the driver: only what {@link #push} and {@link
 * #refine} return is shipped. Without a transform it writes receipts.
 */
public non-sealed interface PushDefinition extends PipelineFlow {

  /** The table whose rows are sent. */
  Schema source();

  /** The same as a Spark type. */
  StructType sourceType();

  /** How much one request may send. */
  default PushBounds bounds() {
    return PushBounds.ONE_ROW;
  }

  /** The function that sends rows on executors. */
  PushFunction<?> push(PushTask task);

  @Override
  default Schema schema() {
    return ReceiptFunction.schema(name().replace('-', '_'));
  }

  @Override
  default StructType rowType() {
    return ReceiptFunction.rowType();
  }

  /** The function that turns what was sent into rows of the result table, on executors. */
  default PushRefineFunction refine(PushRefineTask task) {
    return new ReceiptFunction(task);
  }
}

package dev.sluice.spark;

import dev.sluice.contract.BodyDecoder;
import dev.sluice.contract.RowWriter;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Refines by the user's transform of a row and the reply to it; a base for generated functions.
 *
 * @param <R> the write contract of the rows that are sent
 * @param <T> what the reply is read as
 * @param <W> the write contract of the result
 */
public abstract non-sealed class ReplyRefineFunction<R, T extends @Nullable Object, W>
    extends PushRefineFunction {

  private static final long serialVersionUID = 1;

  private final RowReader<R> reader;
  private final BodyDecoder<T> decoder;
  private final RowWriter<W> writer;

  /** A function that refines with these contracts. */
  protected ReplyRefineFunction(
      PushRefineTask task, RowReader<R> reader, BodyDecoder<T> decoder, RowWriter<W> writer) {
    super(task);
    this.reader = reader;
    this.decoder = decoder;
    this.writer = writer;
  }

  /** The user's transform of one row and the reply. */
  protected abstract W transform(R row, T reply, Batch batch, Exchange exchange);

  @Override
  final boolean holdsPersonalData() {
    return writer.holdsPersonalData();
  }

  @Override
  final RowMaker rowMaker(Exchange exchange) {
    T reply = decoder.decode(exchange.body());
    return (key, values, checks) ->
        writer.write(
            transform(reader.read(RowInput.of(values)), reply, task().batch(), exchange), checks);
  }
}

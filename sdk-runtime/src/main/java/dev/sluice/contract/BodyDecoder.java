package dev.sluice.contract;

import dev.sluice.http.Body;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the body of a reply into what an operation returns. Stateless, shared over threads.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface BodyDecoder<T extends @Nullable Object> extends Serializable {

  /**
   * The value of a body.
   *
   * @throws dev.sluice.error.ContractException when the body does not fit
   */
  T decode(Body body);

  /** Whether there is no value without a body. */
  default boolean needsContent() {
    return true;
  }

  /** Whether the value still reads from the body, which the value then releases. */
  default boolean keepsBody() {
    return false;
  }

  /** Reads one JSON value. */
  static <T> BodyDecoder<T> json(ItemReader<T> reader) {
    return new BodyDecoders.Json<>(reader);
  }

  /** Reads a JSON array of values. */
  static <T> BodyDecoder<List<T>> jsonList(ItemReader<T> reader) {
    return new BodyDecoders.Json<>(ItemReaders.list(reader));
  }

  /** Takes the body as text, in the charset it declares, else UTF-8. */
  static BodyDecoder<String> text() {
    return new BodyDecoders.Text();
  }

  /** Takes the bytes as they are. */
  static BodyDecoder<byte[]> bytes() {
    return new BodyDecoders.Bytes();
  }

  /**
   * Gives the bytes, which have all arrived, as a stream: from memory, or where they are too many
   * from a temporary file, whose space is free again when it is closed.
   */
  static BodyDecoder<InputStream> stream() {
    return new BodyDecoders.Stream();
  }

  /** Gives null where the reply has no body, as with 202 and 204, and else what another gives. */
  static <T> BodyDecoder<@Nullable T> orNull(BodyDecoder<T> decoder) {
    return new BodyDecoders.OrNull<>(decoder);
  }

  /** Ignores the body. */
  static BodyDecoder<@Nullable Void> ignored() {
    return new BodyDecoders.Ignored();
  }
}

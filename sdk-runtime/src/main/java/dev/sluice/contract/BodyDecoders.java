package dev.sluice.contract;

import dev.sluice.http.Body;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link BodyDecoder}: records, so that they can be shipped. */
final class BodyDecoders {

  private BodyDecoders() {}

  record Json<T>(ItemReader<T> reader) implements BodyDecoder<T> {
    @Override
    public T decode(Body body) {
      return BodyReader.read(body, reader);
    }
  }

  record Text() implements BodyDecoder<String> {
    @Override
    public String decode(Body body) {
      return new String(body.bytes(), BodyCharset.of(body));
    }
  }

  record Bytes() implements BodyDecoder<byte[]> {
    @Override
    public byte[] decode(Body body) {
      return body.bytes().clone();
    }
  }

  record Stream() implements BodyDecoder<InputStream> {
    @Override
    public InputStream decode(Body body) {
      return new ByteArrayInputStream(body.bytes());
    }
  }

  record OrNull<T>(BodyDecoder<T> decoder) implements BodyDecoder<@Nullable T> {
    @Override
    @SuppressWarnings("NullAway") // It does not look into the type argument.
    public @Nullable T decode(Body body) {
      return body.isEmpty() ? null : decoder.decode(body);
    }

    @Override
    public boolean needsContent() {
      return false;
    }
  }

  record Ignored() implements BodyDecoder<@Nullable Void> {
    @Override
    @SuppressWarnings("NullAway") // The only value of Void is null.
    public @Nullable Void decode(Body body) {
      return null;
    }

    @Override
    public boolean needsContent() {
      return false;
    }
  }
}

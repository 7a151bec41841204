package dev.sluice.contract;

import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.FilterInputStream;
import java.io.IOException;
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
      byte[] bytes = body.bytes();
      BodyCharset charset = BodyCharset.of(bytes, body.contentType());
      int length = bytes.length - charset.mark();
      return new String(bytes, charset.mark(), length, charset.charset());
    }
  }

  record Bytes() implements BodyDecoder<byte[]> {
    @Override
    public byte[] decode(Body body) {
      return body.isInMemory() ? body.bytes().clone() : body.bytes();
    }
  }

  record Stream() implements BodyDecoder<InputStream> {
    @Override
    public InputStream decode(Body body) {
      try {
        return new ReleasingStream(body.open(), body);
      } catch (IOException e) {
        throw new ContractException("the stored reply cannot be read");
      }
    }

    @Override
    public boolean keepsBody() {
      return true;
    }
  }

  /** Gives back what the body takes on disk when it is closed. */
  private static final class ReleasingStream extends FilterInputStream {

    private final Body body;

    ReleasingStream(InputStream in, Body body) {
      super(in);
      this.body = body;
    }

    @Override
    public void close() throws IOException {
      super.close();
      body.release();
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

    @Override
    public boolean keepsBody() {
      return decoder.keepsBody();
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

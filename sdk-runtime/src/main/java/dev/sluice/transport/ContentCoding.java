package dev.sluice.transport;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Body;
import dev.sluice.http.BodyCollector;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Removes the one content coding that engines ask for, gzip; what they share. */
public final class ContentCoding {

  /** What engines send as {@code Accept-Encoding}. */
  public static final String ACCEPTED = "gzip";

  // What unpacks within a moment, however well it is packed.
  private static final long SMALL = 64 << 10;

  private static final int CHUNK = 32 << 10;

  private ContentCoding() {}

  /**
   * Tells the response with its body decoded, and without the headers that told of the coding; a
   * network error when it does not decode, or decodes to more than allowed. The coded body is
   * released.
   *
   * @param host for messages
   * @param threads where a body is decoded that takes a while
   * @param outcome is told at once where there is little to do
   */
  public static void decoded(
      HttpResponse response,
      TransportConfig bounds,
      String host,
      Executor threads,
      Consumer<HttpResponse> outcome) {
    boolean gzip =
        response.headers().first("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
    if (!gzip || response.body().isEmpty()) {
      outcome.accept(response);
    } else if (response.body().length() <= SMALL) {
      outcome.accept(gunzipped(response, bounds, host));
    } else {
      threads.execute(() -> outcome.accept(gunzipped(response, bounds, host)));
    }
  }

  /** What a reply that is larger than allowed ends as. */
  public static HttpResponse tooLarge(String host, TransportConfig bounds) {
    return HttpResponse.failed(
        NetworkError.Kind.TOO_LARGE,
        "the reply of " + host + " is larger than " + bounds.maxFileBytes() + " bytes");
  }

  /** What a reply ends as that could not be written to a file. */
  public static HttpResponse notKept(String host, IOException cause) {
    return HttpResponse.failed(
        NetworkError.Kind.NOT_KEPT,
        "the reply of "
            + host
            + " is too large for memory, and cannot be written to a file ("
            + cause.getMessage()
            + ")");
  }

  private static HttpResponse gunzipped(
      HttpResponse response, TransportConfig bounds, String host) {
    Body coded = response.body();
    BodyCollector decoded = new BodyCollector(bounds.maxBodyBytes(), bounds.maxFileBytes(), -1);
    HttpResponse outcome;
    try (InputStream in = new GZIPInputStream(coded.open(), CHUNK)) {
      outcome = collected(response, in, decoded, bounds, host);
    } catch (EOFException e) {
      outcome =
          HttpResponse.failed(
              NetworkError.Kind.BROKEN, host + " broke off the reply before its end");
    } catch (ZipException e) {
      outcome =
          HttpResponse.failed(
              NetworkError.Kind.PROTOCOL, "the reply of " + host + " is no valid gzip");
    } catch (IOException e) {
      outcome = notKept(host, e);
    }
    coded.release();
    if (outcome.error().isPresent()) {
      decoded.discard();
    }
    return outcome;
  }

  private static HttpResponse collected(
      HttpResponse response,
      InputStream in,
      BodyCollector decoded,
      TransportConfig bounds,
      String host)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      if (!decoded.append(ByteBuffer.wrap(chunk, 0, count))) {
        return tooLarge(host, bounds);
      }
    }
    return HttpResponse.of(
        response.status(),
        withoutCoding(response.headers()),
        decoded.body(response.body().contentType()));
  }

  private static Headers withoutCoding(Headers headers) {
    return Headers.of(
        headers.stream()
            .filter(
                field ->
                    !field.name().equalsIgnoreCase("Content-Encoding")
                        && !field.name().equalsIgnoreCase("Content-Length"))
            .toList());
  }
}

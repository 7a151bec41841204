package dev.sluice.transport;

import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Removes the one content coding that engines ask for, gzip; what they share. */
public final class ContentCoding {

  /** What engines send as {@code Accept-Encoding}. */
  public static final String ACCEPTED = "gzip";

  private ContentCoding() {}

  /**
   * The response with its body decoded, and without the headers that told of the coding; a network
   * error when it does not decode, or decodes to more than allowed.
   *
   * @param maxBytes the most bytes of the decoded body
   * @param host for messages
   */
  public static HttpResponse decoded(HttpResponse response, int maxBytes, String host) {
    boolean gzip =
        response.headers().first("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
    if (!gzip || response.body().bytes().length == 0) {
      return response;
    }
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(response.body().bytes()))) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        return HttpResponse.failed(
            NetworkError.Kind.TOO_LARGE,
            "the reply of " + host + " is larger than " + maxBytes + " bytes");
      }
      return HttpResponse.of(
          response.status(),
          withoutCoding(response.headers()),
          Body.of(bytes, response.body().contentType()));
    } catch (EOFException e) {
      return HttpResponse.failed(
          NetworkError.Kind.BROKEN, host + " broke off the reply before its end");
    } catch (IOException e) {
      return HttpResponse.failed(
          NetworkError.Kind.PROTOCOL, "the reply of " + host + " is no valid gzip");
    }
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

package dev.sluice.exchange;

import dev.sluice.control.PageFacts;
import dev.sluice.http.Body;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response as they happened: a row of the bronze table, and never changed.
 * Everything later is computed from these.
 *
 * @param requestId deterministic: the same for the same page of the same batch, however often run
 * @param batchId the batch it belongs to
 * @param slice the list of the batch that it reads; empty when there is only one
 * @param operation the connector method it belongs to, e.g. {@code brevo.contacts}
 * @param page the page's number, counted from 0
 * @param pageToken what the API gave to find the page by; may be empty
 * @param method the request method
 * @param url redacted
 * @param status the status code; 0 when no response arrived
 * @param headers of the response, redacted
 * @param body of the response, as received; content codings removed
 * @param error why the page cannot be used; empty when it can
 * @param action what the connector's error rules say of it; null where none matches
 * @param facts what paging is decided by
 * @param attempts how many times the request was sent
 * @param startedAt when it was first sent
 * @param duration until the response was complete, delays included
 */
public record Exchange(
    String requestId,
    String batchId,
    String slice,
    String operation,
    long page,
    String pageToken,
    HttpMethod method,
    String url,
    int status,
    Headers headers,
    Body body,
    String error,
    @Nullable ErrorAction action,
    PageFacts facts,
    int attempts,
    Instant startedAt,
    Duration duration)
    implements Serializable {

  /** Whether the page can be refined. */
  public boolean isUsable() {
    return error.isEmpty();
  }
}

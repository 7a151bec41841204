package dev.sluice.spark;

import dev.sluice.client.Failures;
import dev.sluice.client.PageReply;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.PageFacts;
import dev.sluice.error.ContractException;
import dev.sluice.error.ResyncException;
import dev.sluice.error.SluiceException;
import dev.sluice.exchange.Exchange;
import dev.sluice.exchange.RequestId;
import dev.sluice.http.Body;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.standard.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes exchanges of a task's requests and what came of them. */
final class ExchangeFactory {

  private static final PageFacts NO_FACTS = new PageFacts(0, PageFacts.UNKNOWN, 0);

  private final FetchTask task;
  private final Map<ConnectorConfig, Redaction> redactions = new HashMap<>();

  ExchangeFactory(FetchTask task) {
    this.task = task;
  }

  /** The exchange of a response, which may be an error or no page. */
  Exchange of(FetchLane lane, Instant startedAt, PageReply reply) {
    HttpRequest request = reply.request();
    HttpResponse response = reply.response();
    try {
      PageFacts facts = lane.pages().facts(lane.page(), reply);
      // A next URL may repeat the key; the authenticator puts it back.
      PageFacts kept = facts.withNext(redaction(lane).withoutCredentials(facts.next()));
      return exchange(lane, request, startedAt, response, kept, "");
    } catch (ContractException e) {
      String told =
          String.valueOf(
              Failures.contract(lane.pages().connection().config(), request, response, e)
                  .getMessage());
      return exchange(lane, request, startedAt, response, NO_FACTS, told);
    } catch (ResyncException e) {
      HttpResponse stale = response.withAction(ErrorAction.RESYNC);
      return exchange(lane, request, startedAt, stale, NO_FACTS, String.valueOf(e.getMessage()));
    } catch (SluiceException e) {
      return exchange(lane, request, startedAt, response, NO_FACTS, String.valueOf(e.getMessage()));
    }
  }

  /** The exchange of a request that could not be made, e.g. for want of a secret. */
  Exchange failed(
      FetchLane lane, HttpRequest request, Instant startedAt, @Nullable Throwable failure) {
    HttpResponse none = new HttpResponse(0, Headers.EMPTY, Body.EMPTY, null, 0, 0);
    return exchange(lane, request, startedAt, none, NO_FACTS, Failures.message(request, failure));
  }

  private Exchange exchange(
      FetchLane lane,
      HttpRequest request,
      Instant startedAt,
      HttpResponse response,
      PageFacts facts,
      String error) {
    Redaction redaction = redaction(lane);
    return new Exchange(
        RequestId.of(task.pipeline(), task.batchId(), lane.slice(), lane.page()),
        task.batchId(),
        lane.slice(),
        request.operation().toString(),
        lane.page().number(),
        lane.page().token(),
        request.method(),
        redaction.url(request.url()),
        response.status(),
        redaction.headers(response.headers()),
        response.body(),
        error,
        response.action(),
        facts,
        response.attempts(),
        startedAt,
        Duration.ofNanos(response.nanos()));
  }

  private Redaction redaction(FetchLane lane) {
    return redactions.computeIfAbsent(lane.pages().connection().config(), Redaction::of);
  }
}

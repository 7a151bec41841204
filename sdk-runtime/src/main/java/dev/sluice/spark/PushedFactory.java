package dev.sluice.spark;

import dev.sluice.client.Failures;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.Delivery;
import dev.sluice.control.PageFacts;
import dev.sluice.error.SluiceException;
import dev.sluice.exchange.Exchange;
import dev.sluice.exchange.RequestId;
import dev.sluice.exchange.SliceKey;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.standard.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes exchanges of rows and what came of sending them. */
final class PushedFactory {

  private static final HttpMethod NONE = HttpMethod.of("NONE");
  private static final HttpResponse NOTHING =
      new HttpResponse(0, Headers.EMPTY, Body.EMPTY, null, 0, 0);

  private final PushTask task;
  private final Map<ConnectorConfig, Redaction> redactions = new HashMap<>();

  PushedFactory(PushTask task) {
    this.task = task;
  }

  /** Of a request that was answered, or not; several where the API took a part of its rows. */
  List<Pushed> of(InFlight.Arrival<PushBatch, HttpResponse> arrival) {
    List<PushRow> rows = arrival.subject().rows();
    HttpRequest request = arrival.subject().request();
    HttpResponse response = arrival.reply();
    if (response == null) {
      String error = Failures.message(request, arrival.failure());
      return List.of(new Pushed(exchange(arrival, NOTHING, error), Delivery.UNDELIVERED, rows));
    }
    String error = error(arrival.subject().config(), request, response);
    Pushed whole =
        new Pushed(exchange(arrival, response, error), Delivery.of(request, response), rows);
    return whole.delivery() == Delivery.DELIVERED
        ? PartlyPushed.of(whole, arrival.subject().failures(response))
        : List.of(whole);
  }

  /** Of rows that no request was sent for. */
  Pushed unsent(List<PushRow> rows, Delivery delivery, String error) {
    Exchange exchange = exchange(rows, "", NONE, "", Instant.now(), NOTHING, Headers.EMPTY, error);
    return new Pushed(exchange, delivery, rows);
  }

  private static String error(ConnectorConfig config, HttpRequest request, HttpResponse response) {
    try {
      Failures.throwUnlessSuccess(config, request, response);
      return "";
    } catch (SluiceException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Exchange exchange(
      InFlight.Arrival<PushBatch, HttpResponse> arrival, HttpResponse response, String error) {
    Redaction redaction = redactions.computeIfAbsent(arrival.subject().config(), Redaction::of);
    return exchange(
        arrival.subject().rows(),
        arrival.subject().request().operation().toString(),
        arrival.subject().request().method(),
        redaction.url(arrival.subject().request().url()),
        arrival.startedAt(),
        response,
        redaction.headers(response.headers()),
        error);
  }

  private Exchange exchange(
      List<PushRow> rows,
      String operation,
      HttpMethod method,
      String url,
      Instant startedAt,
      HttpResponse response,
      Headers headers,
      String error) {
    return new Exchange(
        RequestId.of(rows.stream().map(PushRow::id).toList()),
        task.batchId(),
        SliceKey.ONLY,
        operation,
        task.round(),
        "",
        method,
        url,
        response.status(),
        headers,
        response.body(),
        error,
        response.action(),
        new PageFacts(rows.size(), PageFacts.UNKNOWN, 0),
        response.attempts(),
        startedAt,
        Duration.ofNanos(response.nanos()));
  }
}

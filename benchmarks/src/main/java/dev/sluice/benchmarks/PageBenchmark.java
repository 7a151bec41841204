package dev.sluice.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.PageItems;
import dev.sluice.contract.Violation;
import dev.sluice.http.Body;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A page like those of real APIs into records, nanoseconds a record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SubscriberPage.SUBSCRIBERS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {

  private final byte[] page = SubscriberPage.json();
  private final Body body = Body.of(page, "application/json");
  private final JsonFactory tokens = new JsonFactory();
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private final ObjectReader databind = mapper.readerFor(Subscriber.class);
  private final JsonType<Page> avaje = Jsonb.builder().build().type(Page.class);

  @Benchmark
  public long sluice(Blackhole sink) {
    return PageItems.read(
        body,
        "/subscribers",
        new SubscriberReader(),
        new ItemVisitor<Subscriber>() {
          @Override
          public void item(int index, Subscriber value) {
            sink.consume(value);
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            throw new IllegalStateException(violations.toString());
          }
        });
  }

  /** What can be reached over the same tokens, without what a contract promises. */
  @Benchmark
  public void handWritten(Blackhole sink) throws IOException {
    try (JsonParser parser = tokens.createParser(page)) {
      enterItems(parser);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        sink.consume(HandWrittenReader.read(parser));
      }
    }
  }

  @Benchmark
  public void databind(Blackhole sink) throws IOException {
    try (JsonParser parser = mapper.createParser(page)) {
      enterItems(parser);
      parser.nextToken();
      MappingIterator<Object> items = databind.readValues(parser);
      while (items.hasNextValue()) {
        sink.consume(items.nextValue());
      }
    }
  }

  /** The peer that writes its readers at compile time, too. */
  @Benchmark
  public void avaje(Blackhole sink) {
    avaje.fromJson(page).subscribers().forEach(sink::consume);
  }

  /** A page as avaje reads it: whole. */
  @Json
  public record Page(List<Subscriber> subscribers) {}

  private static void enterItems(JsonParser parser) throws IOException {
    parser.nextToken();
    while (!"subscribers".equals(parser.nextFieldName())) {
      parser.nextToken();
      parser.skipChildren();
    }
    parser.nextToken();
  }
}

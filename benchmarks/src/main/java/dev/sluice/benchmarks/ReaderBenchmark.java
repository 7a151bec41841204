package dev.sluice.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.contract.DriftLog;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.PageItems;
import dev.sluice.contract.PageScanner;
import dev.sluice.contract.Violation;
import dev.sluice.control.PageFacts;
import dev.sluice.http.Body;
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

/** A page of contacts into records by the generated readers, nanoseconds a record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ContactPage.CONTACTS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReaderBenchmark {

  private final byte[] page = ContactPage.json();
  private final Body body = Body.of(page, "application/json");
  private final DriftLog drift = new DriftLog();
  private final JsonFactory tokens = new JsonFactory();

  /** The limit: every token, and no text. */
  @Benchmark
  public int tokensOnly() throws IOException {
    int count = 0;
    try (JsonParser parser = tokens.createParser(page)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  @Benchmark
  public long sluiceText(Blackhole sink) {
    return read(new TextContactReader(), sink);
  }

  /** The same strings, as fast as was found by hand over the same tokens. */
  @Benchmark
  public void handWrittenText(Blackhole sink) throws IOException {
    try (JsonParser parser = tokens.createParser(page)) {
      DatabindBenchmark.enterContacts(parser);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        sink.consume(HandWrittenText.read(parser));
      }
    }
  }

  /** The same as a pipeline reads it, which counts what is not in the contract. */
  @Benchmark
  public long sluiceTextWithDrift(Blackhole sink) {
    drift.page("r", "", 0);
    return read(drift.reader(new TextContactReader()), sink);
  }

  @Benchmark
  public long sluiceInstants(Blackhole sink) {
    return read(new ContactReader(), sink);
  }

  @Benchmark
  public long sluiceNarrow(Blackhole sink) {
    return read(new NarrowContactReader(), sink);
  }

  /** What fetching a page costs besides: counting its items and hashing its bytes. */
  @Benchmark
  public PageFacts sluiceFacts() {
    return PageScanner.facts(body, "/contacts", "/count");
  }

  /** The least of it over Jackson's tokens: its items are counted, and nothing is hashed. */
  @Benchmark
  public int jacksonCount() throws IOException {
    int count = 0;
    try (JsonParser parser = tokens.createParser(page)) {
      DatabindBenchmark.enterContacts(parser);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        parser.skipChildren();
        count++;
      }
    }
    return count;
  }

  private <T> long read(ItemReader<T> reader, Blackhole sink) {
    return PageItems.read(
        body,
        "/contacts",
        reader,
        new ItemVisitor<T>() {
          @Override
          public void item(int index, T value) {
            sink.consume(value);
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            throw new IllegalStateException(violations.toString());
          }
        });
  }
}

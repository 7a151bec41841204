package dev.sluice.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
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

/** The same pages and records as {@link ReaderBenchmark}, by Jackson's databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ContactPage.CONTACTS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DatabindBenchmark {

  private final byte[] page = ContactPage.json();
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private final ObjectReader text = mapper.readerFor(TextContact.class);
  private final ObjectReader instants = mapper.readerFor(Contact.class);
  private final ObjectReader narrow = mapper.readerFor(NarrowContact.class);

  @Benchmark
  public void databindText(Blackhole sink) throws IOException {
    read(text, sink);
  }

  @Benchmark
  public void databindInstants(Blackhole sink) throws IOException {
    read(instants, sink);
  }

  @Benchmark
  public void databindNarrow(Blackhole sink) throws IOException {
    read(narrow, sink);
  }

  private void read(ObjectReader reader, Blackhole sink) throws IOException {
    try (JsonParser parser = mapper.createParser(page)) {
      enterContacts(parser);
      parser.nextToken();
      MappingIterator<Object> items = reader.readValues(parser);
      while (items.hasNextValue()) {
        sink.consume(items.nextValue());
      }
    }
  }

  /** Goes to the array of contacts. */
  static void enterContacts(JsonParser parser) throws IOException {
    while (!"contacts".equals(parser.nextFieldName())) {
      if (parser.currentToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
    }
    parser.nextToken();
  }
}

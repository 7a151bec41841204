package dev.sluice.client;

import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.CircuitBreakerConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.RateLimitConfig;
import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.ResetUnit;
import dev.sluice.config.SecretRef;
import dev.sluice.contract.CsvFormat;
import dev.sluice.control.PageRef;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.MiddlewareFactory;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import dev.sluice.spark.SluiceKryoRegistrator;
import dev.sluice.transport.LoopbackServer;
import dev.sluice.transport.testing.FakeTransport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;

/** Everything that is shipped to executors goes there and back both ways, and is then used. */
class ShippingTest {

  private static final ConnectorConfig FULL =
      TestApi.CONFIG
          .withAuth(ApiKeyConfig.inHeader("api-key", "", new SecretRef("PATH")))
          .withRateLimit(new RateLimitConfig(1000, Duration.ofMillis(1)))
          .withRateLimitHeaders(new RateLimitHeadersConfig("left", "reset", ResetUnit.SECONDS_LEFT))
          .withCircuitBreaker(new CircuitBreakerConfig(5, Duration.ofSeconds(1)));

  private static final HttpResponse PAGE =
      json(200, "{\"count\": 1, \"items\": [{\"id\": 1, \"name\": \"a\"}]}");

  enum Tagging implements MiddlewareFactory {
    INSTANCE;

    @Override
    public List<Middleware> create() {
      return List.of((request, next) -> next.send(request.withHeader("X-Tag", "1")));
    }
  }

  static Stream<Named<UnaryOperator<Object>>> ways() {
    SparkConf conf =
        new SparkConf(false).set("spark.kryo.registrator", SluiceKryoRegistrator.class.getName());
    SerializerInstance kryo = new KryoSerializer(conf).newInstance();
    return Stream.of(
        Named.of("Java", ShippingTest::throughJava),
        Named.of(
            "Kryo",
            value -> {
              ClassTag<Object> tag = ClassTag.apply(Object.class);
              return kryo.deserialize(kryo.serialize(value, tag), tag);
            }));
  }

  private static Object throughJava(Object value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T ship(UnaryOperator<Object> way, T value) {
    return (T) way.apply(value);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void config_shipped_isEqual(UnaryOperator<Object> way) {
    assertThat(ship(way, FULL)).isEqualTo(FULL).isNotSameAs(FULL);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void schema_everyType_shipped_isUsed(UnaryOperator<Object> way) {
    DataType line = DataType.struct(Field.required("price", DataType.decimal(12, 2), "each"));
    Schema schema =
        Schema.of(
                "t",
                "",
                Field.required("id", DataType.LONG, "").asKey(),
                Field.optional("lines", DataType.list(line), ""),
                Field.required("notes", DataType.listOfNullable(DataType.STRING), ""),
                Field.required("spent", DataType.map(DataType.DOUBLE), "").untracked())
            .clusteredBy("id");

    Schema there = ship(way, schema);

    assertThat(there).isEqualTo(schema).hasSameHashCodeAs(schema);
    assertThat(there.layout().clusterBy()).containsExactly("id");
    assertThat(there.fields())
        .extracting(field -> field.type().sql())
        .containsExactly(
            "BIGINT",
            "ARRAY<STRUCT<price: DECIMAL(12,2)>>",
            "ARRAY<STRING>",
            "MAP<STRING, DOUBLE>");
    assertThat(there.fields())
        .extracting(field -> field.type().holdsMap())
        .containsExactly(false, false, false, true);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void auth_anyKind_shipped_isEqual(UnaryOperator<Object> way) {
    assertThat(AuthConfigs.all())
        .allSatisfy(
            auth -> {
              ConnectorConfig config = TestApi.CONFIG.withAuth(auth);
              assertThat(ship(way, config)).isEqualTo(config).hasSameHashCodeAs(config);
            });
  }

  @ParameterizedTest
  @MethodSource("ways")
  void pages_anyKind_shipped_areRead(UnaryOperator<Object> way) {
    for (PagedList.Kind kind : PagedList.Kind.values()) {
      PagedList list = new PagedList(kind, 5, 2);
      Pages<Item> pages =
          ship(way, TestApi.paged(Connection.over(FULL, list.transport()), list.paging()));

      assertThat(pages.paging()).isEqualTo(list.paging());
      assertThat(pages).extracting(Item::id).containsExactly(0L, 1L, 2L, 3L, 4L);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void pages_ofAJob_shipped_areRead(UnaryOperator<Object> way) {
    FakeTransport api =
        FakeTransport.answering(
            json(202, "{\"id\": 1}"),
            json(200, "{\"status\": \"ready\", \"urls\": [\"/files/1\"]}"),
            json(200, "{\"status\": \"ready\", \"urls\": [\"/files/1\"]}"),
            json(200, "ID;NAME\n7;a\n"));
    Pages<Item> plain = TestJob.pages(Connection.over(FULL, api));
    Pages<Item> csv =
        plain
            .connection()
            .pages(plain.request(), plain.paging().withFormat(new CsvFormat(';')), plain.reader());

    assertThat(ship(way, csv).paging()).isEqualTo(csv.paging());
    assertThat(ship(way, csv)).containsExactly(new Item(7, "a"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void connection_shipped_sharesTheChain(UnaryOperator<Object> way) {
    FakeTransport transport = FakeTransport.answering(request -> PAGE);
    Connection connection = Connection.over(FULL, Tagging.INSTANCE, transport);

    Connection there = ship(way, connection);
    new TestApi(there).ping().execute();

    assertThat(there).isEqualTo(connection);
    assertThat(transport.requests().get(0).headers().first("x-tag")).contains("1");
    assertThat(transport.requests().get(0).headers().first("api-key")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void call_shipped_isMade(UnaryOperator<Object> way) {
    FakeTransport transport = FakeTransport.answering(json(200, "{\"id\": 1, \"name\": \"a\"}"));
    Call<Item> call = new TestApi(Connection.over(FULL, transport)).create("x");

    assertThat(ship(way, call).execute()).isEqualTo(new Item(1, "a"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void pages_shipped_areRead(UnaryOperator<Object> way) {
    FakeTransport transport = FakeTransport.answering(request -> PAGE);
    Pages<Item> pages = ship(way, new TestApi(Connection.over(FULL, transport)).items());

    assertThat(pages).containsExactly(new Item(1, "a"));
    assertThat(pages.paging()).isEqualTo(TestApi.PAGING);
    assertThat(pages.request(new PageRef(3, "")).url()).endsWith("limit=2&offset=6");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void connection_overTheNetwork_isUsed(UnaryOperator<Object> way) throws IOException {
    String body = PAGE.body().text();
    try (LoopbackServer server =
        LoopbackServer.answering(
            "HTTP/1.1 200 OK\nContent-Length: " + body.length() + "\n\n" + body)) {
      Connection connection = Connection.to(FULL.withBaseUrl(server.url()));

      assertThat(new TestApi(ship(way, connection)).items()).hasSize(1);
      assertThat(new TestApi(connection).items()).hasSize(1);
    }
  }
}

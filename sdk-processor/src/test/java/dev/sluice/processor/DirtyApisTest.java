package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import dev.sluice.contract.BodyReader;
import dev.sluice.contract.ItemReader;
import dev.sluice.http.Body;
import dev.sluice.transport.testing.FakeTransport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles read contracts of what APIs send, and reads it. */
class DirtyApisTest {

  private static final JavaFileObject API =
      Sources.connector(
          """
          @Get("/a") Defaults defaults();
          @Get("/a") Mail mail();
          @Get("/a") Deal deal();
          @Get("/a") Event event();
          @Get("/a") Sorted sorted();
          @Get("/a") Loose loose();
          @Get("/a") Strict strict();
          @Get("/a") Types types();
          @Get("/a") Names names();
          @Get("/a") Closed closed();
          @Get("/a") Wide wide();
          @Get("/a") Deep deep();
          @Get("/a") Call<Envelope<Point>> envelope();
          @Get("/a") Call<Envelope<List<String>>> texts();
          @Get("/a") Wrapped wrapped();
          @Get("/a") @SinglePage(items = "/items") Pages<Envelope<Point>> pages();
          """);

  private static final JavaFileObject CONTRACTS =
      Sources.file(
          "Contracts",
          """
          enum State { @JsonProperty("open") OPEN, DONE }

          @ReadContract record Defaults(
              @DefaultValue("1") int count, @DefaultValue("open") State state,
              @DefaultValue("1.50") BigDecimal price, @DefaultValue("") List<String> tags,
              @DefaultValue("2020-01-01T00:00:00Z") Instant at, @DefaultValue("?") String text,
              @DefaultValue("7") Long item) {}

          @ReadContract(naming = Naming.SNAKE_CASE) record Mail(
              long mailId,
              @Pointer("/sender/email") String senderEmail,
              @Pointer("/sender/name/first") @Nullable String first,
              @Pointer("/to/1/email") Optional<String> second,
              @Pointer("/sender/age") @DefaultValue("18") int age) {}

          @ReadContract record Deal(
              long id,
              @JsonUnwrapped(prefix = "billing_") Address billing,
              @JsonUnwrapped(prefix = "shipping_") @Nullable Address shipping,
              @JsonUnwrapped Optional<Size> size) {}

          @ReadContract record Address(String city, @JsonAlias("postcode") @Nullable String zip) {}

          @ReadContract record Size(int width, @Pointer("/more/height") int height) {}

          @ReadContract
          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Opened.class, name = "open"),
            @JsonSubTypes.Type(value = Bounced.class, names = {"soft", "hard"})
          })
          sealed interface Event permits Opened, Bounced {}

          @ReadContract record Opened(long id, @Nullable Event next) implements Event {}
          @ReadContract(unknown = UnknownFields.FAIL)
          record Bounced(String type, @Nullable String reason) implements Event {}

          @ReadContract
          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = Other.class)
          sealed interface Sorted permits One, Other {}
          @JsonTypeName("one") @ReadContract record One(int id) implements Sorted {}
          @ReadContract record Other(int id) implements Sorted {}

          @ReadContract @Coerce(on = {Coercion.TRIMMED_TEXT, Coercion.FALSE_AS_NULL})
          record Loose(
              @Nullable String text, @Nullable Integer number,
              @Coerce(on = Coercion.WORD_BOOLEAN) boolean flag,
              @Coerce(on = Coercion.OBJECT_AS_LIST) List<Point> points,
              @Coerce(on = Coercion.EMPTY_LIST_AS_OBJECT) Map<String, Long> counts,
              @Coerce(on = Coercion.EMPTY_LIST_AS_OBJECT) @Nullable Free free,
              @Coerce(on = Coercion.EMPTY_STRING_AS_NULL) Optional<String> maybe,
              @Coerce(on = Coercion.ROUNDED_NUMBER) @DefaultValue("0") double rounded) {}

          @ReadContract record Free(@Nullable String a) {}

          @ReadContract record Strict(
              @Coerce(off = Coercion.NUMBER_TEXT) @Nullable Long number,
              @Coerce(off = {Coercion.NUMBER_TEXT, Coercion.BOOLEAN_TEXT}) @Nullable String text,
              @Coerce(off = Coercion.BOOLEAN_NUMBER) @Nullable Boolean flag,
              @Coerce(off = Coercion.ONE_OR_MANY) @Nullable List<Long> list,
              @Coerce(off = Coercion.EMPTY_TEXT_AS_NULL) @Nullable Instant at) {}

          @ReadContract record Names(
              @JsonAlias({"number", "no"}) int id, @JsonAlias("title") @Nullable String name) {}

          @ReadContract(unknown = UnknownFields.FAIL)
          record Closed(int id, @Pointer("/a/b") @Nullable String b) {}

          @ReadContract record Deep(Map<String, List<Map<String, List<Integer>>>> item) {}

          @ReadContract record Point(int x, @DefaultValue("0") int y) {}

          @ReadContract record Envelope<T>(T data, @Nullable List<T> more, @Nullable Envelope<T> t) {}

          @ReadContract record Wrapped(
              Envelope<Point> point, Envelope<State> state, Pair<Long, Envelope<String>> pair) {}

          @ReadContract record Pair<A, B>(A a, B b, @Nullable Envelope<A> both) {}
          """
              + "@ReadContract record Wide("
              + IntStream.range(0, 100).mapToObj(i -> "int f" + i).collect(Collectors.joining(", "))
              + ") {}");

  private static final JavaFileObject TYPES =
      Sources.file(
          "Types",
          """
          @ReadContract public record Types(
              short small, float real, BigInteger big, UUID id, java.net.URI link, LocalTime time,
              LocalDateTime local, OffsetDateTime offset, ZonedDateTime zoned, byte[] bytes,
              Set<String> set, @TimeFormat("HH.mm") LocalTime hour,
              @TimeFormat("yyyyMMdd HHmm") List<LocalDateTime> stamps) {}
          """);

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, CONTRACTS, TYPES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "defaults | {} | Defaults[count=1, state=OPEN, price=1.50, tags=[],"
            + " at=2020-01-01T00:00:00Z, text=?, item=7]",
        "defaults | {'count': null, 'state': 'DONE', 'price': '', 'tags': 'a', 'at': null, 'text':"
            + " '', 'item': 8} | Defaults[count=1, state=DONE, price=1.50, tags=[a],"
            + " at=2020-01-01T00:00:00Z, text=, item=8]",
        "mail | {'mail_id': 1, 'sender': {'x': 1, 'name': {'first': 'A', 'last': 'B'}, 'email':"
            + " 'e', 'age': '30'}, 'to': [{'email': 'a'}, {'email': 'b'}, {'email': 'c'}]} |"
            + " Mail[mailId=1, senderEmail=e, first=A, second=Optional[b], age=30]",
        "mail | {'to': [], 'sender': {'name': null, 'email': 'e'}, 'mail_id': 1} |"
            + " Mail[mailId=1, senderEmail=e, first=null, second=Optional.empty, age=18]",
        "deal | {'id': 1, 'billing_city': 'B', 'billing_postcode': '1', 'width': 2, 'more':"
            + " {'height': 3}} | Deal[id=1, billing=Address[city=B, zip=1], shipping=null,"
            + " size=Optional[Size[width=2, height=3]]]",
        "deal | {'shipping_city': 'S', 'billing_city': 'B', 'id': 1} | Deal[id=1,"
            + " billing=Address[city=B, zip=null], shipping=Address[city=S, zip=null],"
            + " size=Optional.empty]",
        "event | {'type': 'open', 'id': 1} | Opened[id=1, next=null]",
        "event | {'id': '1', 'x': [1, {'y': 1e2}], 'next': {'reason': 'r', 'type': 'hard'}, 'type':"
            + " 'open'} | Opened[id=1, next=Bounced[type=hard, reason=r]]",
        "event | {'type': 'soft', 'reason': 1e2} | Bounced[type=soft, reason=1e2]",
        "event | {'reason': 1e2, 'type': 'soft'} | Bounced[type=soft, reason=1e2]",
        "sorted | {'@type': 'one', 'id': 1} | One[id=1]",
        "sorted | {'id': 1} | Other[id=1]",
        "sorted | {'id': 1, '@type': {'a': 1}, 'more': 1} | Other[id=1]",
        "sorted | {'@type': null, 'id': 1} | Other[id=1]",
        "loose | {'text': ' a ', 'number': ' 5 ', 'flag': ' Yes', 'points': {'0': {'x': 1}, '7':"
            + " {'x': 2}}, 'counts': [], 'free': [], 'maybe': '  ', 'rounded':"
            + " 0.12345678901234567890} | Loose[text=a, number=5, flag=true, points=[Point[x=1,"
            + " y=0], Point[x=2, y=0]], counts={}, free=Free[a=null], maybe=Optional.empty,"
            + " rounded=0.12345678901234568]",
        "loose | {'text': false, 'number': false, 'flag': 0, 'points': [], 'counts': {'a': false},"
            + " 'free': false, 'maybe': 'x'} | Loose[text=null, number=null, flag=false,"
            + " points=[], counts={}, free=null, maybe=Optional[x], rounded=0.0]",
        "strict | {'number': 5, 'text': '5', 'flag': 'true', 'list': ['1']} | Strict[number=5,"
            + " text=5, flag=true, list=[1], at=null]",
        "names | {'no': 3, 'number': 2, 'id': 1, 'title': 't', 'name': null} |"
            + " Names[id=1, name=t]",
        "names | {'id': '', 'no': 3, 'number': 2, 'name': 'n', 'title': 't'} |"
            + " Names[id=2, name=n]",
        "names | {'no': 'x', 'id': 1} | Names[id=1, name=null]",
        "deep | {'item': {'a': [{'b': [1, 2]}]}} | Deep[item={a=[{b=[1, 2]}]}]",
        "wrapped | {'point': {'data': {'x': 1}}, 'state': {'data': 'open', 'more': ['DONE']},"
            + " 'pair': {'a': '4', 'b': {'data': 5}, 'both': {'data': 6, 't': {'data': 7}}}} |"
            + " Wrapped[point=Envelope[data=Point[x=1, y=0], more=null, t=null],"
            + " state=Envelope[data=OPEN, more=[DONE], t=null], pair=Pair[a=4,"
            + " b=Envelope[data=5, more=null, t=null], both=Envelope[data=6, more=null,"
            + " t=Envelope[data=7, more=null, t=null]]]]",
        "closed | {'a': {'b': 'x'}, 'id': 1} | Closed[id=1, b=x]",
      })
  void contract_dirtyItem_isRead(String operation, String json, String read) {
    assertThat(client(json).call(operation)).hasToString(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "defaults | {'count': 'x'} | /count: expected 32-bit integer, found text of 1 character (a)",
        "mail | {'mail_id': 1} | /sender/email: expected text, found nothing",
        "mail | {'mail_id': 1, 'sender': {'email': null}} | /sender/email: expected text, found"
            + " null",
        "mail | {'mail_id': 1, 'sender': 'x'} | /sender: expected object, found text of 1"
            + " character (a)",
        "mail | {'mail_id': 1, 'sender': {'email': 'e'}, 'to': [1, {'email': []}]} | /to/1/email:"
            + " expected text, found array",
        "deal | {'id': 1} | /billing_city: expected text, found nothing",
        "deal | {'id': 1, 'billing_city': 'B', 'shipping_zip': '1'} | /shipping_city: expected"
            + " text, found nothing",
        "deal | {'id': 1, 'billing_city': 'B', 'width': 1} | /more/height: expected integer, found"
            + " nothing",
        "event | {'id': 1} | /type: expected one of open, soft, hard, found nothing",
        "event | {'id': 1, 'type': 'closed', 'x': {}} | /type: expected one of open, soft, hard,"
            + " found text of 6 characters (aaaaaa)",
        "event | {'next': {'reason': [], 'type': 'soft'}, 'type': 'open', 'id': 1} | /next/reason:"
            + " expected text, found array",
        "event | {'type': 'open', 'id': 1, 'next': {'x': 1, 'type': 'soft'}} | /next/x: expected no"
            + " field of that name, found integer of 1 character",
        "event | {'next': null, 'type': 'open'} | /id: expected integer, found nothing",
        "event | [] | : expected object, found array",
        "strict | {'number': '5'} | /number: expected 64-bit integer, found text of 1 character (9)",
        "strict | {'text': 5} | /text: expected text, found integer of 1 character",
        "strict | {'text': true} | /text: expected text, found boolean",
        "strict | {'flag': 1} | /flag: expected boolean, found integer of 1 character",
        "strict | {'list': 1} | /list: expected array, found integer of 1 character",
        "strict | {'at': ''} | /at: expected ISO 8601 date and time with zone, found text of 0"
            + " characters",
        "loose | {'flag': 1, 'points': [], 'counts': [1, {'a': 1}]} | /counts: expected object,"
            + " found array",
        "names | {'id': 'x', 'no': 1} | /id: expected 32-bit integer, found text of 1 character (a)",
        "closed | {'id': 1, 'a': {'c': 1}, 'x': {'y': 1}} | /a/c: expected no field of that name,"
            + " found integer of 1 character; /x: expected no field of that name, found object",
      })
  void contract_itemThatDoesNotFit_isToldAtItsPlace(String operation, String json, String told) {
    assertThatThrownBy(() -> client(json).call(operation)).hasMessageEndingWith(told);
  }

  @Test
  void contract_allTypes_areRead() {
    String json =
        """
        {"small": "7", "real": 0.1, "big": 123456789012345678901234567890,
         "id": "123e4567-e89b-12d3-a456-426614174000", "link": "https://example.com/a?b=c",
         "time": "10:15", "local": "2020-01-02 03:04:05", "offset": "2020-01-02T03:04:05+02:00",
         "zoned": "2020-01-02T03:04:05+01:00[Europe/Paris]", "bytes": "aGk", "set": ["b", "a", "b"],
         "hour": "09.30", "stamps": "20200102 0304"}
        """;
    Object types = client(json).call("types");

    assertThat(types.toString().replaceAll("bytes=[^,]*", "bytes"))
        .isEqualTo(
            "Types[small=7, real=0.1, big=123456789012345678901234567890,"
                + " id=123e4567-e89b-12d3-a456-426614174000, link=https://example.com/a?b=c,"
                + " time=10:15, local=2020-01-02T03:04:05, offset=2020-01-02T03:04:05+02:00,"
                + " zoned=2020-01-02T03:04:05+01:00[Europe/Paris], bytes, set=[b, a], hour=09:30,"
                + " stamps=[2020-01-02T03:04]]");
    assertThat(new Loaded.Instance(types).call("bytes")).isEqualTo(new byte[] {'h', 'i'});
  }

  @Test
  void contract_hundredFields_areAllTold() {
    String json =
        IntStream.range(0, 100)
            .filter(i -> i != 6 && i != 99)
            .mapToObj(i -> "\"f" + i + "\": " + (i == 70 ? "null" : i))
            .collect(Collectors.joining(", ", "{", "}"));

    assertThatThrownBy(() -> client(json).call("wide"))
        .hasMessageEndingWith(
            "/f6: expected integer, found nothing; /f70: expected integer, found null; /f99:"
                + " expected integer, found nothing");
  }

  @Test
  void envelopes_asReplies_areRead() throws Exception {
    Call<?> points = (Call<?>) client("{\"data\": {\"x\": 1}, \"more\": []}").call("envelope");
    Call<?> texts = (Call<?>) client("{\"data\": [\"a\"], \"more\": [[]]}").call("texts");

    assertThat(points.execute()).hasToString("Envelope[data=Point[x=1, y=0], more=[], t=null]");
    assertThat(texts.execute()).hasToString("Envelope[data=[a], more=[[]], t=null]");
    ItemReader<?> reader =
        (ItemReader<?>)
            shipped(loaded.make("shop.EnvelopeReader", loaded.make("shop.PointReader")));
    Body body = FakeTransport.json(200, "{\"data\": {\"x\": 2}}").body();
    assertThat(BodyReader.read(body, reader))
        .hasToString("Envelope[data=Point[x=2, y=0], more=null, t=null]");
  }

  @Test
  void envelopes_asItems_areRead() {
    Pages<?> pages =
        (Pages<?>) client("{'items': [{'data': {'x': 1}}, {'data': {'x': 2}}]}").call("pages");

    assertThat(pages.stream().map(Object::toString))
        .containsExactly(
            "Envelope[data=Point[x=1, y=0], more=null, t=null]",
            "Envelope[data=Point[x=2, y=0], more=null, t=null]");
  }

  private static Object shipped(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in = new Shipped(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  /** Finds the compiled classes. */
  private static final class Shipped extends ObjectInputStream {

    Shipped(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
      return Class.forName(type.getName(), false, loaded);
    }
  }

  private static Loaded.Instance client(String json) {
    return loaded.client(FakeTransport.answering(FakeTransport.json(200, json.replace('\'', '"'))));
  }
}

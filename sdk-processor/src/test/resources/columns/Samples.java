package shop;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import shop.Everything.Address;
import shop.Everything.Geo;
import shop.Everything.Line;
import shop.Everything.State;

/** Records of {@link Everything}. */
public final class Samples {

  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.123456Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-04");
  private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-03-04T05:06:07.654321");
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");

  private Samples() {}

  /** With a value everywhere. */
  public static Everything full() {
    Address home = new Address("Bern", "3000", new Geo(46.9, Double.NaN, AT), Optional.of(DAY));
    Line line = new Line(1, List.of("a", ""), new BigDecimal("12345678.25"), State.OFF);
    Map<String, Address> places = new HashMap<>();
    places.put("here", home);
    places.put("nowhere", null);
    return new Everything(
        Long.MIN_VALUE,
        "eu",
        Short.MAX_VALUE,
        (short) -1,
        Integer.MIN_VALUE,
        7,
        0.1f,
        Float.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.NaN,
        true,
        false,
        Integer.MAX_VALUE,
        (short) 12,
        0.1f,
        new BigDecimal("-12345678901234567890123456789.123456789"),
        new BigDecimal("9999999999.99"),
        Optional.of(new BigDecimal("0.000000001")),
        "näme \uD83D\uDE00",
        DAY,
        AT,
        Instant.parse("0001-01-01T00:00:00Z"),
        LOCAL,
        Optional.of(LocalDateTime.parse("9999-12-31T23:59:59.999999")),
        new byte[] {0, -1},
        new byte[0],
        State.ON,
        State.OFF,
        ID,
        URI.create("https://example.com/a?b=c"),
        home,
        home,
        Optional.of(line),
        List.of("b", "a", "b"),
        EnumSet.allOf(State.class),
        List.of(3, 1),
        Arrays.asList("x", null),
        List.of(new byte[] {1}),
        List.of(line, line),
        List.of(List.of(1, 2), List.of()),
        Map.of("usd", new BigDecimal("1.5"), "eur", new BigDecimal("2")),
        places,
        Map.of("day", List.of(line), "night", List.of()),
        List.of(Map.of("seen", AT), Map.of()),
        List.of(new BigDecimal("1.25"), new BigDecimal("3")),
        Set.of(ID, new UUID(1, 2)),
        Map.of("one", 1),
        AT);
  }

  /** With nothing where that is allowed. */
  public static Everything small() {
    Address home = new Address("Bern", null, new Geo(0, 0, null), Optional.empty());
    return new Everything(
        2,
        "us",
        (short) 0,
        null,
        0,
        null,
        0,
        null,
        0,
        null,
        false,
        null,
        0,
        null,
        0,
        new BigDecimal("0"),
        new BigDecimal("0"),
        Optional.empty(),
        "",
        DAY,
        AT,
        null,
        LOCAL,
        Optional.empty(),
        new byte[0],
        null,
        State.ON,
        null,
        ID,
        null,
        home,
        null,
        Optional.empty(),
        List.of(),
        Set.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        AT);
  }

  /** With something wrong in many places. */
  public static Everything wrong() {
    Address home = new Address(" ", null, null, Optional.of(LocalDate.of(10_000, 1, 1)));
    Line line = new Line(1, Arrays.asList("a", null), new BigDecimal("123456789"), null);
    Map<String, BigDecimal> spent = new HashMap<>();
    spent.put("usd", null);
    spent.put(null, BigDecimal.ONE);
    return new Everything(
        2,
        "us",
        (short) 0,
        null,
        0,
        null,
        0,
        null,
        0,
        null,
        false,
        null,
        0,
        null,
        0,
        new BigDecimal("0.1234567891"),
        new BigDecimal("0.001"),
        Optional.of(new BigDecimal("1e30")),
        null,
        LocalDate.MAX,
        Instant.MAX,
        Instant.MIN,
        LocalDateTime.MIN,
        Optional.empty(),
        null,
        null,
        null,
        null,
        null,
        null,
        home,
        home,
        Optional.empty(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(line),
        List.of(Arrays.asList(1, null)),
        spent,
        Map.of(),
        Map.of("day", List.of(line)),
        Arrays.asList((Map<String, Instant>) null),
        List.of(new BigDecimal("0.125")),
        Set.of(),
        Map.of(),
        AT);
  }
}

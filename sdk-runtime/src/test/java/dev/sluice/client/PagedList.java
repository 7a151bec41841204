package dev.sluice.client;

import static dev.sluice.control.CursorStop.BLANK;

import dev.sluice.control.CursorPager;
import dev.sluice.control.CursorSource;
import dev.sluice.control.CursorStop;
import dev.sluice.control.NextUrlPager;
import dev.sluice.control.NumberPager;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.PageSize;
import dev.sluice.control.Pager;
import dev.sluice.control.RequestPart;
import dev.sluice.control.SinglePager;
import dev.sluice.control.StopFlag;
import dev.sluice.control.StopRule;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A list of items numbered from 0, served in pages of any kind, and how a client declares it. */
public record PagedList(Kind kind, int length, int pageSize) {

  private static final StopFlag MORE = new StopFlag("/more", "false");

  /** The ways to page. */
  public enum Kind {
    OFFSET_TOTAL("/data/items", "/data/total"),
    OFFSET_EMPTY("", ""),
    OFFSET_SHORT("/items/*", ""),
    OFFSET_FLAG("/items", ""),
    OFFSET_IN_BODY("/items", "/total"),
    OFFSET_IN_BODY_AS_TEXT("/items", "/total"),
    OFFSET_IN_FORM("/items", ""),
    OFFSET_CAPPED("/items", ""),
    NUMBER_TOTAL("/items", "/total"),
    NUMBER_TOTAL_PAGES("/items", "/total"),
    NUMBER_SHORT("/chunks/*/items", ""),
    NUMBER_IN_HEADER("/*/items", ""),
    CURSOR_IN_QUERY("/items", ""),
    CURSOR_IN_HEADER("/items", ""),
    CURSOR_IN_BODY("/chunks/*/items", ""),
    CURSOR_IN_PATH("/items/*", ""),
    CURSOR_OF_LAST_ITEM("", ""),
    CURSOR_WITH_FLAG("/items", ""),
    CURSOR_WITH_TEXT_FLAG("/items", ""),
    CURSOR_IN_FORM("/items", ""),
    CURSOR_OF_EDGES("/data/edges/*/node", ""),
    CURSOR_UNTIL_EMPTY("/items", ""),
    NEXT_URL("/items", ""),
    NEXT_URL_RELATIVE("/items", ""),
    NEXT_URL_TERMINAL("/items", ""),
    LINK("", ""),
    SINGLE("/items", "");

    private final String items;
    private final String total;

    Kind(String items, String total) {
      this.items = items;
      this.total = total;
    }

    private boolean alwaysTellsNext() {
      return this == CURSOR_WITH_FLAG
          || this == CURSOR_WITH_TEXT_FLAG
          || this == CURSOR_UNTIL_EMPTY;
    }

    private boolean isCounted() {
      return this == SINGLE || name().startsWith("OFFSET") || name().startsWith("NUMBER");
    }
  }

  /** A page: the numbers of its items, and where the next begins; -1 for the last. */
  private record Slice(long from, long to, long next) {}

  public Paging paging() {
    StopFlag flag =
        switch (kind) {
          case OFFSET_FLAG, CURSOR_WITH_FLAG -> MORE;
          case CURSOR_WITH_TEXT_FLAG -> new StopFlag("/status", "done");
          case CURSOR_OF_EDGES -> new StopFlag("/data/pageInfo/hasNextPage", "false");
          default -> null;
        };
    return new Paging(kind.items, kind.total, flag, pager());
  }

  private Pager pager() {
    PageSize size = PageSize.inQuery("limit", pageSize);
    RequestPart page = new RequestPart.Query("page");
    CursorSource next = new CursorSource.Body("/next");
    return switch (kind) {
      case OFFSET_TOTAL -> new OffsetPager("at", "limit", pageSize, StopRule.TOTAL);
      case OFFSET_EMPTY -> new OffsetPager("at", "limit", pageSize, StopRule.EMPTY_PAGE);
      case OFFSET_SHORT -> new OffsetPager("at", "limit", pageSize, StopRule.SHORT_PAGE);
      case OFFSET_FLAG -> new OffsetPager("at", "limit", pageSize, StopRule.FLAG);
      case OFFSET_IN_BODY ->
          new OffsetPager(new RequestPart.Body("/page/at"), size, StopRule.TOTAL);
      case OFFSET_IN_BODY_AS_TEXT ->
          new OffsetPager(
              new RequestPart.BodyText("/page/at"),
              new PageSize(pageSize, new RequestPart.BodyText("/page/limit")),
              StopRule.TOTAL);
      case OFFSET_IN_FORM -> new OffsetPager(new RequestPart.Form("at"), size, StopRule.SHORT_PAGE);
      case OFFSET_CAPPED -> new OffsetPager("at", "limit", pageSize, StopRule.EMPTY_PAGE);
      case NUMBER_IN_HEADER ->
          new NumberPager(new RequestPart.Header("X-Page"), 0, size, StopRule.SHORT_PAGE);
      case NUMBER_TOTAL -> new NumberPager(page, 1, size, StopRule.TOTAL);
      case NUMBER_TOTAL_PAGES -> new NumberPager(page, 0, size, StopRule.TOTAL_PAGES);
      case NUMBER_SHORT -> new NumberPager(page, 1, size, StopRule.SHORT_PAGE);
      case CURSOR_IN_QUERY ->
          new CursorPager(next, new RequestPart.Query("at"), "", List.of("since"), size, BLANK);
      case CURSOR_IN_HEADER ->
          new CursorPager(
              new CursorSource.Header("X-Next"), new RequestPart.Header("X-At"), size, BLANK);
      case CURSOR_IN_BODY ->
          new CursorPager(
              next,
              new RequestPart.Body("/page/at"),
              size,
              new CursorStop(List.of("null"), CursorStop.EmptyPage.GOES_ON));
      case CURSOR_IN_PATH -> new CursorPager(next, new RequestPart.Path("at"), size, BLANK);
      case CURSOR_OF_LAST_ITEM ->
          new CursorPager(
              new CursorSource.LastItem("/id"), new RequestPart.Query("after"), size, BLANK);
      case CURSOR_WITH_TEXT_FLAG -> new CursorPager(next, page, size, BLANK);
      case CURSOR_IN_FORM -> new CursorPager(next, new RequestPart.Form("at"), size, BLANK);
      case CURSOR_OF_EDGES ->
          new CursorPager(
              new CursorSource.Body("/data/pageInfo/endCursor"),
              new RequestPart.Body("/variables/at"),
              new PageSize(pageSize, new RequestPart.Body("/variables/first")),
              BLANK);
      case CURSOR_UNTIL_EMPTY ->
          new CursorPager(
              next,
              new RequestPart.Query("at"),
              "*",
              List.of(),
              size,
              new CursorStop(List.of(), CursorStop.EmptyPage.ENDS));
      case CURSOR_WITH_FLAG ->
          new CursorPager(next, new RequestPart.Query("at"), "0", List.of(), size, BLANK);
      case NEXT_URL, NEXT_URL_RELATIVE -> new NextUrlPager(next, size, BLANK, List.of());
      case NEXT_URL_TERMINAL ->
          new NextUrlPager(
              next, size, new CursorStop(List.of("none"), CursorStop.EmptyPage.GOES_ON), List.of());
      case LINK -> new NextUrlPager(new CursorSource.Link("next"), size, BLANK, List.of());
      case SINGLE -> new SinglePager();
    };
  }

  /** The server. */
  public FakeTransport transport() {
    return FakeTransport.answering(this::answer);
  }

  private HttpResponse answer(HttpRequest request) {
    boolean unasked = kind == Kind.CURSOR_UNTIL_EMPTY && !request.url().contains("at=");
    if (unasked || request.url().contains("%7B")) {
      return FakeTransport.json(400, "{}");
    }
    Slice slice = slice(from(request));
    Headers headers = Headers.EMPTY;
    if (slice.next() >= 0) {
      headers = headers.with("X-Next", "" + slice.next());
      headers =
          headers.with("Link", "<?at=0>; rel=prev, <" + url(slice.next()) + ">; rel=\"next\"");
    }
    byte[] body = body(slice).getBytes(StandardCharsets.UTF_8);
    return HttpResponse.of(200, headers, Body.of(body, "application/json"));
  }

  private long from(HttpRequest request) {
    return switch (kind) {
      case NUMBER_TOTAL, NUMBER_SHORT -> (number(request.url(), "page=(\\d+)") - 1) * pageSize;
      case NUMBER_TOTAL_PAGES -> number(request.url(), "page=(\\d+)") * pageSize;
      case CURSOR_IN_HEADER -> request.headers().first("X-At").map(Long::parseLong).orElse(0L);
      case NUMBER_IN_HEADER ->
          request.headers().first("X-Page").map(Long::parseLong).orElseThrow() * pageSize;
      case CURSOR_WITH_TEXT_FLAG -> number(request.url(), "page=(\\d+)");
      case OFFSET_IN_FORM, CURSOR_IN_FORM -> number(request.body().text(), "at=(\\d+)");
      case OFFSET_IN_BODY_AS_TEXT -> number(request.body().text(), "\"at\":\"(\\d+)\"");
      case CURSOR_OF_EDGES -> number(request.body().text(), "\"variables\":.*\"at\":\"(\\d+)\"");
      case OFFSET_IN_BODY, CURSOR_IN_BODY ->
          number(request.body().text(), "\"page\":\\{\"at\":\"?(\\d+)");
      case CURSOR_IN_PATH -> number(request.url(), "/items/(\\d+)");
      case CURSOR_OF_LAST_ITEM ->
          request.url().contains("after=") ? number(request.url(), "after=(\\d+)") + 1 : 0;
      default -> number(request.url(), "at=(\\d+)");
    };
  }

  private static long number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }

  /** Pages that are followed come short, or empty, as some APIs send them in mid-list. */
  private Slice slice(long from) {
    if (kind == Kind.SINGLE) {
      return new Slice(0, length, -1);
    }
    boolean uneven = !kind.isCounted();
    if (kind == Kind.OFFSET_CAPPED) {
      long to = Math.min(length, from + (pageSize + 1) / 2);
      return new Slice(Math.min(from, length), to, -1);
    }
    long most = uneven && from % 3 == 1 ? Math.max(1, pageSize / 2) : pageSize;
    long to = Math.min(length, from + most);
    return new Slice(Math.min(from, length), to, to < length ? to : -1);
  }

  private String url(long at) {
    return "http://localhost:1/v3/items?limit=" + pageSize + "&at=" + at + "&token=a|b c";
  }

  private String body(Slice slice) {
    String items =
        LongStream.range(slice.from(), slice.to())
            .mapToObj(id -> "{\"id\":" + id + ",\"name\":\"n\"}")
            .collect(Collectors.joining(",", "[", "]"));
    long total = kind == Kind.NUMBER_TOTAL_PAGES ? (length + pageSize - 1L) / pageSize : length;
    return switch (kind) {
      case OFFSET_EMPTY, CURSOR_OF_LAST_ITEM, LINK -> items;
      case OFFSET_TOTAL -> "{\"data\":{\"items\":" + items + ",\"total\":\"" + total + "\"}}";
      case OFFSET_SHORT, CURSOR_IN_PATH ->
          "{\"items\":" + map(slice) + ",\"next\":" + next(slice, "\"\"") + "}";
      case NUMBER_IN_HEADER -> "[{},{\"items\":" + items + "},{\"items\":[]}]";
      case CURSOR_OF_EDGES ->
          "{\"data\":{\"edges\":[%s],\"pageInfo\":{\"endCursor\":\"%d\",\"hasNextPage\":%b}}}"
              .formatted(edges(slice), slice.to(), slice.next() >= 0);
      case NUMBER_SHORT, CURSOR_IN_BODY ->
          "{\"chunks\":[{\"items\":[]},{\"x\":1},{\"items\":"
              + items
              + "}],\"next\":"
              + next(slice, "\"null\"")
              + "}";
      case NEXT_URL -> "{\"items\":" + items + ",\"next\":" + nextUrl(slice, url(0)) + "}";
      case NEXT_URL_TERMINAL ->
          "{\"items\":"
              + items
              + ",\"next\":"
              + nextUrl(slice, url(0)).replace("null", "\"none\"")
              + "}";
      case NEXT_URL_RELATIVE ->
          "{\"items\":" + items + ",\"next\":" + nextUrl(slice, "?at=0") + "}";
      default ->
          "{\"next\":"
              + (kind.alwaysTellsNext() ? "\"" + slice.to() + "\"" : next(slice, "null"))
              + ",\"items\":"
              + items
              + ",\"total\":"
              + total
              + ",\"more\":"
              + (slice.next() >= 0)
              + ",\"status\":\""
              + (slice.next() >= 0 ? "busy" : "Done")
              + "\"}";
    };
  }

  private static String edges(Slice slice) {
    return LongStream.range(slice.from(), slice.to())
        .mapToObj(id -> "{\"node\":{\"id\":" + id + ",\"name\":\"n\"}}")
        .collect(Collectors.joining(","));
  }

  private static String map(Slice slice) {
    return LongStream.range(slice.from(), slice.to())
        .mapToObj(id -> "\"k" + id + "\":{\"id\":" + id + ",\"name\":\"n\"}")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String next(Slice slice, String none) {
    return slice.next() >= 0 ? "" + slice.next() : none;
  }

  private static String nextUrl(Slice slice, String pattern) {
    return slice.next() >= 0 ? "\"" + pattern.replace("at=0", "at=" + slice.next()) + "\"" : "null";
  }
}

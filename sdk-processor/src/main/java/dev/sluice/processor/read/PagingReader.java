package dev.sluice.processor.read;

import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.JobPages;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.NumberedPages;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.PageItems;
import dev.sluice.annotations.SinglePage;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PagingModel.Numbered.Unit;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.PlaceModel.Kind;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads the paging annotations of an operation, or of a connector. */
final class PagingReader {

  private PagingReader() {}

  /** The annotations on it. */
  static List<PagingModel> read(Element element) {
    return Stream.<Optional<PagingModel>>of(
            Annotations.on(element, OffsetPages.class).map(PagingReader::offset),
            Annotations.on(element, NumberedPages.class).map(PagingReader::number),
            Annotations.on(element, CursorPages.class).map(PagingReader::cursor),
            Annotations.on(element, NextUrlPages.class).map(PagingReader::nextUrl),
            Annotations.on(element, SinglePage.class).map(PagingReader::single),
            Annotations.on(element, JobPages.class).map(PagingReader::job))
        .flatMap(Optional::stream)
        .toList();
  }

  /** How an operation is paged: as it says itself, else as its connector says first. */
  static List<PagingModel> read(Element method, ResultModel result, List<PagingModel> shared) {
    List<PagingModel> own = read(method);
    if (!own.isEmpty() || shared.isEmpty() || result.form() != ResultModel.Form.PAGES) {
      return own;
    }
    Written<String> items = items(method);
    return List.of(items == null ? shared.get(0) : shared.get(0).withItems(items));
  }

  /** {@code @PageItems}; null for none. */
  static @Nullable Written<String> items(Element method) {
    return Annotations.on(method, PageItems.class).map(it -> it.text("value")).orElse(null);
  }

  private static PagingModel offset(Annotations it) {
    Kind kind = kind(it, "in");
    PageModel page = page("OffsetPages", it, size(it, kind, "limit"));
    return new PagingModel.Numbered(
        page, Unit.ITEMS, place(it, kind, "offset"), 0, stop(it, page), it.isWritten("stop"));
  }

  private static PagingModel number(Annotations it) {
    Kind kind = kind(it, "in");
    PageModel page = page("NumberedPages", it, size(it, kind, "size"));
    return new PagingModel.Numbered(
        page,
        Unit.PAGES,
        place(it, kind, "page"),
        it.number("start").value(),
        stop(it, page),
        it.isWritten("stop"));
  }

  private static PagingModel cursor(Annotations it) {
    return new PagingModel.Cursor(
        page("CursorPages", it, size(it, kind(it, "sizeIn"), "size")),
        written(
            Stream.of(
                place(it, "next", Kind.BODY),
                place(it, "nextHeader", Kind.HEADER),
                place(it, "lastItem", Kind.LAST_ITEM))),
        written(
            Stream.of(
                place(it, "query", Kind.QUERY),
                place(it, "header", Kind.HEADER),
                place(it, "form", Kind.FORM),
                place(it, "body", Kind.BODY),
                place(it, "variable", Kind.VARIABLE),
                place(it, "path", Kind.PATH))),
        it.flag("resumable"),
        it.isWritten("initial") ? it.text("initial") : null,
        it.texts("firstPageOnly"),
        following(it));
  }

  private static PagingModel nextUrl(Annotations it) {
    return new PagingModel.NextUrl(
        page("NextUrlPages", it, size(it, Kind.QUERY, "size")),
        written(Stream.of(place(it, "next", Kind.BODY), place(it, "link", Kind.LINK))),
        place(it, "saved", Kind.BODY).orElse(null),
        following(it),
        it.texts("origins"));
  }

  private static PagingModel single(Annotations it) {
    return new PagingModel.Single(page("SinglePage", it, null));
  }

  private static PagingModel job(Annotations it) {
    return new PagingModel.Job(
        page("JobPages", it, null),
        written(
            Stream.of(
                place(it, "id", Kind.BODY),
                place(it, "job", Kind.BODY),
                place(it, "jobHeader", Kind.HEADER))),
        JobReader.read(it));
  }

  private static PageModel page(String annotation, Annotations it, PageModel.@Nullable Size size) {
    return new PageModel(
        annotation,
        it.text("items"),
        it.text("total", ""),
        Stream.concat(flag(it, "hasMore", "false"), flag(it, "isLast", "true")).toList(),
        it.isWritten("lastValue") ? it.text("lastValue") : null,
        size,
        it.origin());
  }

  private static PageModel.Size size(Annotations it, Kind kind, String member) {
    return new PageModel.Size(it.number("pageSize"), place(it, kind, member));
  }

  private static Kind kind(Annotations it, String member) {
    return Kind.valueOf(it.constant(member).value());
  }

  /** A default that stands in a body is a pointer there. */
  private static PlaceModel place(Annotations it, Kind kind, String member) {
    Written<String> name = it.text(member);
    boolean named = it.isWritten(member) || name.value().isEmpty();
    boolean body = kind == Kind.BODY || kind == Kind.BODY_TEXT;
    return new PlaceModel(
        kind, member, body && !named ? new Written<>("/" + name.value(), name.origin()) : name);
  }

  private static PagingModel.Stop following(Annotations it) {
    return new PagingModel.Stop(it.texts("terminal"), it.constant("emptyPage"));
  }

  private static Stream<PageModel.Flag> flag(Annotations it, String member, String last) {
    return it.isWritten(member)
        ? Stream.of(
            new PageModel.Flag(
                member,
                it.text(member),
                it.isWritten("lastValue") ? it.text("lastValue").value() : last))
        : Stream.empty();
  }

  private static Written<String> stop(Annotations it, PageModel page) {
    Written<String> stop = it.constant("stop");
    boolean byFlag =
        !it.isWritten("stop") && page.total().value().isEmpty() && !page.flags().isEmpty();
    return byFlag ? new Written<>("FLAG", stop.origin()) : stop;
  }

  private static Optional<PlaceModel> place(Annotations it, String member, Kind kind) {
    return it.isWritten(member)
        ? Optional.of(new PlaceModel(kind, member, it.text(member)))
        : Optional.empty();
  }

  private static List<PlaceModel> written(Stream<Optional<PlaceModel>> places) {
    return places.flatMap(Optional::stream).toList();
  }
}

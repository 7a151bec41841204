package dev.sluice.processor.read;

import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.JobPages;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.NumberedPages;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.SinglePage;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PagingModel.Numbered.Unit;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.PlaceModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads the paging annotations of an operation. */
final class PagingReader {

  private PagingReader() {}

  static List<PagingModel> read(ExecutableElement method) {
    return Stream.<Optional<PagingModel>>of(
            Annotations.on(method, OffsetPages.class).map(PagingReader::offset),
            Annotations.on(method, NumberedPages.class).map(PagingReader::number),
            Annotations.on(method, CursorPages.class).map(PagingReader::cursor),
            Annotations.on(method, NextUrlPages.class).map(PagingReader::nextUrl),
            Annotations.on(method, SinglePage.class).map(PagingReader::single),
            Annotations.on(method, JobPages.class).map(PagingReader::job))
        .flatMap(Optional::stream)
        .toList();
  }

  private static PagingModel offset(Annotations it) {
    PageModel page = page("OffsetPages", it, size(it, "limit"));
    return new PagingModel.Numbered(
        page,
        Unit.ITEMS,
        new PlaceModel(Kind.QUERY, "offset", it.text("offset")),
        0,
        stop(it, page),
        it.isWritten("stop"));
  }

  private static PagingModel number(Annotations it) {
    PageModel page = page("NumberedPages", it, size(it, "size"));
    return new PagingModel.Numbered(
        page,
        Unit.PAGES,
        new PlaceModel(Kind.QUERY, "page", it.text("page")),
        it.number("start").value(),
        stop(it, page),
        it.isWritten("stop"));
  }

  private static PagingModel cursor(Annotations it) {
    return new PagingModel.Cursor(
        page("CursorPages", it, size(it, "size")),
        written(
            Stream.of(
                place(it, "next", Kind.BODY),
                place(it, "nextHeader", Kind.HEADER),
                place(it, "lastItem", Kind.LAST_ITEM))),
        written(
            Stream.of(
                place(it, "query", Kind.QUERY),
                place(it, "header", Kind.HEADER),
                place(it, "body", Kind.BODY),
                place(it, "path", Kind.PATH))),
        it.texts("firstPageOnly"),
        it.texts("terminal"));
  }

  private static PagingModel nextUrl(Annotations it) {
    return new PagingModel.NextUrl(
        page("NextUrlPages", it, size(it, "size")),
        written(Stream.of(place(it, "next", Kind.BODY), place(it, "link", Kind.LINK))),
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
        size,
        it.origin());
  }

  private static PageModel.Size size(Annotations it, String parameter) {
    return new PageModel.Size(it.number("pageSize"), it.text(parameter));
  }

  private static Stream<PageModel.Flag> flag(Annotations it, String member, String last) {
    return it.isWritten(member)
        ? Stream.of(new PageModel.Flag(member, it.text(member), last))
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

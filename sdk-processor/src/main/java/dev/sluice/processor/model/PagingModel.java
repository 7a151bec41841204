package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an operation says it is paged. */
public sealed interface PagingModel {

  /** What it says of a page. */
  PageModel page();

  /** Where requests carry what pages are found by. */
  default List<PlaceModel> targets() {
    return List.of();
  }

  /** Where replies tell what pages are found by. */
  default List<PlaceModel> sources() {
    return List.of();
  }

  /** Where the last page tells the cursor that is saved for a later reading. */
  default Optional<PlaceModel> saved() {
    return Optional.empty();
  }

  /** The same with the items elsewhere. */
  PagingModel withItems(Written<String> items);

  /** Everything that requests carry, the size of a page included. */
  default List<PlaceModel> places() {
    PageModel.Size size = page().size();
    return size == null || size.place().name().value().isEmpty()
        ? targets()
        : Stream.concat(targets().stream(), Stream.of(size.place())).toList();
  }

  /** The names it sets in that part of requests; none that is blank. */
  default List<Written<String>> names(PlaceModel.Kind kind) {
    return places().stream()
        .filter(each -> each.kind() == kind && !each.name().value().isBlank())
        .map(PlaceModel::name)
        .toList();
  }

  /** The variable of the path that it fills. */
  default Optional<String> pathVariable() {
    return names(PlaceModel.Kind.PATH).stream().map(Written::value).findFirst();
  }

  /**
   * {@code @OffsetPages} and {@code @NumberedPages}.
   *
   * @param page what it says of a page
   * @param unit what is counted
   * @param parameter what carries the number
   * @param start the first number
   * @param stop the constant of {@code StopRule}
   * @param stopWritten whether the user wrote it
   */
  record Numbered(
      PageModel page,
      Unit unit,
      PlaceModel parameter,
      int start,
      Written<String> stop,
      boolean stopWritten)
      implements PagingModel {

    /** What the number of a page counts. */
    public enum Unit {
      ITEMS,
      PAGES
    }

    @Override
    public List<PlaceModel> targets() {
      return List.of(parameter);
    }

    @Override
    public PagingModel withItems(Written<String> items) {
      return new Numbered(page.withItems(items), unit, parameter, start, stop, stopWritten);
    }
  }

  /**
   * When a list that is followed from page to page has ended.
   *
   * @param terminal what means the end
   * @param emptyPage the constant of {@code EmptyPage}
   */
  record Stop(List<Written<String>> terminal, Written<String> emptyPage) {

    public Stop {
      terminal = List.copyOf(terminal);
    }
  }

  /**
   * {@code @CursorPages}.
   *
   * @param page what it says of a page
   * @param sources where a page tells the cursor; exactly one when valid
   * @param targets what carries the cursor; exactly one when valid
   * @param resumable whether a later reading goes on at the last page's cursor
   * @param initial the first page's cursor; null when not written
   * @param firstPageOnly query parameters of the first request
   * @param stop when the list has ended
   */
  record Cursor(
      PageModel page,
      List<PlaceModel> sources,
      List<PlaceModel> targets,
      boolean resumable,
      @Nullable Written<String> initial,
      List<Written<String>> firstPageOnly,
      Stop stop)
      implements PagingModel {

    public Cursor {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
      firstPageOnly = List.copyOf(firstPageOnly);
    }

    @Override
    public PagingModel withItems(Written<String> items) {
      return new Cursor(
          page.withItems(items), sources, targets, resumable, initial, firstPageOnly, stop);
    }

    @Override
    public Optional<PlaceModel> saved() {
      return resumable ? sources.stream().findFirst() : Optional.empty();
    }
  }

  /**
   * {@code @NextUrlPages}.
   *
   * @param page what it says of a page
   * @param sources where a page tells the URL; exactly one when valid
   * @param savedAt where the last page tells the URL for a later reading; null for nowhere
   * @param stop when the list has ended
   * @param origins other origins it may have
   */
  record NextUrl(
      PageModel page,
      List<PlaceModel> sources,
      @Nullable PlaceModel savedAt,
      Stop stop,
      List<Written<String>> origins)
      implements PagingModel {

    public NextUrl {
      sources = List.copyOf(sources);
      origins = List.copyOf(origins);
    }

    @Override
    public PagingModel withItems(Written<String> items) {
      return new NextUrl(page.withItems(items), sources, savedAt, stop, origins);
    }

    @Override
    public Optional<PlaceModel> saved() {
      return Optional.ofNullable(savedAt);
    }
  }

  /**
   * {@code @SinglePage}.
   *
   * @param page what it says of the one page
   */
  record Single(PageModel page) implements PagingModel {

    @Override
    public PagingModel withItems(Written<String> items) {
      return new Single(page.withItems(items));
    }
  }

  /**
   * {@code @JobPages}.
   *
   * @param page what it says of a result
   * @param sources where the reply tells the job; exactly one when valid
   * @param job what it says of the job
   */
  record Job(PageModel page, List<PlaceModel> sources, JobModel job) implements PagingModel {

    public Job {
      sources = List.copyOf(sources);
    }

    @Override
    public PagingModel withItems(Written<String> items) {
      return new Job(page.withItems(items), sources, job);
    }
  }
}

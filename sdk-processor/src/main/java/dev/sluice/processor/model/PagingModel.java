package dev.sluice.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The names it sets in that part of requests; none that is blank. */
  default List<Written<String>> names(PlaceModel.Kind kind) {
    List<Written<String>> names = new ArrayList<>();
    targets().stream()
        .filter(each -> each.kind() == kind && !each.name().value().isBlank())
        .forEach(each -> names.add(each.name()));
    PageModel.Size size = page().size();
    if (kind == PlaceModel.Kind.QUERY && size != null && !size.parameter().value().isEmpty()) {
      names.add(size.parameter());
    }
    return names;
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
  }

  /**
   * {@code @CursorPages}.
   *
   * @param page what it says of a page
   * @param sources where a page tells the cursor; exactly one when valid
   * @param targets what carries the cursor; exactly one when valid
   * @param firstPageOnly query parameters of the first request
   * @param terminal cursors that mean the end
   */
  record Cursor(
      PageModel page,
      List<PlaceModel> sources,
      List<PlaceModel> targets,
      List<Written<String>> firstPageOnly,
      List<Written<String>> terminal)
      implements PagingModel {

    public Cursor {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
      firstPageOnly = List.copyOf(firstPageOnly);
      terminal = List.copyOf(terminal);
    }
  }

  /**
   * {@code @NextUrlPages}.
   *
   * @param page what it says of a page
   * @param sources where a page tells the URL; exactly one when valid
   * @param origins other origins it may have
   */
  record NextUrl(PageModel page, List<PlaceModel> sources, List<Written<String>> origins)
      implements PagingModel {

    public NextUrl {
      sources = List.copyOf(sources);
      origins = List.copyOf(origins);
    }
  }

  /**
   * {@code @SinglePage}.
   *
   * @param page what it says of the one page
   */
  record Single(PageModel page) implements PagingModel {}

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
  }
}

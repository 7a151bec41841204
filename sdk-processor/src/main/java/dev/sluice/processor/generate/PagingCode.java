package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PagingModel.Numbered.Unit;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The constant that says how an operation is paged. */
final class PagingCode {

  private static final ClassName CURSOR_PAGER = control("CursorPager");
  private static final ClassName CURSOR_SOURCE = control("CursorSource");
  private static final ClassName CURSOR_STOP = control("CursorStop");
  private static final ClassName NEXT_URL_PAGER = control("NextUrlPager");
  private static final ClassName NUMBER_PAGER = control("NumberPager");
  private static final ClassName PAGE_SIZE = control("PageSize");
  private static final ClassName REQUEST_PART = control("RequestPart");
  private static final ClassName SINGLE_PAGER = control("SinglePager");
  private static final ClassName STOP_FLAG = control("StopFlag");

  private PagingCode() {}

  static FieldSpec constant(OperationModel operation, String name) {
    PagingModel paging = Objects.requireNonNull(operation.paging());
    Written<Integer> cap = operation.settings().resultCap();
    FormatModel format = operation.settings().format();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(text(paging.page().items()));
    arguments.add(text(paging.page().total()));
    paging.page().flags().forEach(flag -> arguments.add(flag(flag)));
    arguments.add(pager(paging));
    CodeBlock made = Layout.call(CodeBlock.of("new $T", RuntimeTypes.PAGING), arguments, 6, 1);
    List<CodeBlock> more = new ArrayList<>();
    if (cap != null) {
      more.add(CodeBlock.of(".withCap($L)", cap.value()));
    }
    if (format != null) {
      more.add(CodeBlock.of(".withFormat($L)", format(format)));
    }
    paging.saved().ifPresent(at -> more.add(CodeBlock.of(".withSaved($L)", source(at))));
    CodeBlock whole = more.isEmpty() ? made : Layout.chain(CodeBlock.of("$>$>$L$<$<", made), more);
    return TypeSpecs.constant(RuntimeTypes.PAGING, name).initializer(Layout.below(whole)).build();
  }

  private static CodeBlock format(FormatModel format) {
    return switch (format.kind().value()) {
      case JSON -> CodeBlock.of("$T.JSON", contract("PageFormat"));
      case COLUMNS -> CodeBlock.of("new $T()", contract("ColumnsFormat"));
      case NDJSON -> CodeBlock.of("new $T()", contract("NdJsonFormat"));
      case CSV ->
          CodeBlock.of("new $T($L)", contract("CsvFormat"), quoted(format.delimiter().value()));
      case TSV -> CodeBlock.of("new $T('\\t')", contract("CsvFormat"));
      case XML -> CodeBlock.of("new $T()", contract("XmlFormat"));
    };
  }

  private static String quoted(char delimiter) {
    return switch (delimiter) {
      case '\t' -> "'\\t'";
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      default ->
          delimiter < ' ' || delimiter > '~'
              ? String.format("'\\u%04x'", (int) delimiter)
              : "'" + delimiter + "'";
    };
  }

  private static CodeBlock flag(PageModel.Flag flag) {
    return CodeBlock.of("new $T($S, $S)", STOP_FLAG, flag.pointer().value(), flag.last());
  }

  private static CodeBlock pager(PagingModel paging) {
    if (paging instanceof PagingModel.Numbered numbered) {
      return numbered.unit() == Unit.ITEMS ? offset(numbered) : number(numbered);
    }
    if (paging instanceof PagingModel.Cursor cursor) {
      return cursor(cursor);
    }
    if (paging instanceof PagingModel.NextUrl nextUrl) {
      return made(
          NEXT_URL_PAGER,
          source(nextUrl.sources().get(0)),
          size(nextUrl.page()),
          stop(nextUrl.stop()),
          texts(nextUrl.origins()));
    }
    if (paging instanceof PagingModel.Job job) {
      return JobCode.pager(job);
    }
    return CodeBlock.of("new $T()", SINGLE_PAGER);
  }

  private static CodeBlock offset(PagingModel.Numbered numbered) {
    PageModel.Size size = Objects.requireNonNull(numbered.page().size());
    return numbered.parameter().kind() == PlaceModel.Kind.QUERY
        ? made(
            RuntimeTypes.OFFSET_PAGER,
            text(numbered.parameter().name()),
            text(size.place().name()),
            CodeBlock.of("$L", size.items().value()),
            stop(numbered))
        : made(
            RuntimeTypes.OFFSET_PAGER,
            target(numbered.parameter()),
            size(numbered.page()),
            stop(numbered));
  }

  private static CodeBlock number(PagingModel.Numbered numbered) {
    return made(
        NUMBER_PAGER,
        target(numbered.parameter()),
        CodeBlock.of("$L", numbered.start()),
        size(numbered.page()),
        stop(numbered));
  }

  private static CodeBlock stop(PagingModel.Numbered numbered) {
    return CodeBlock.of("$T.$L", RuntimeTypes.STOP_RULE, numbered.stop().value());
  }

  private static CodeBlock cursor(PagingModel.Cursor cursor) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(source(cursor.sources().get(0)));
    arguments.add(target(cursor.targets().get(0)));
    if (cursor.initial() != null || !cursor.firstPageOnly().isEmpty()) {
      arguments.add(CodeBlock.of("$S", cursor.initial() == null ? "" : cursor.initial().value()));
      arguments.add(texts(cursor.firstPageOnly()));
    }
    arguments.add(size(cursor.page()));
    arguments.add(stop(cursor.stop()));
    return made(CURSOR_PAGER, arguments.toArray(CodeBlock[]::new));
  }

  private static CodeBlock stop(PagingModel.Stop stop) {
    String emptyPage = stop.emptyPage().value();
    return stop.terminal().isEmpty() && emptyPage.equals("GOES_ON")
        ? CodeBlock.of("$T.BLANK", CURSOR_STOP)
        : CodeBlock.of(
            "new $T($L, $T.EmptyPage.$L)",
            CURSOR_STOP,
            texts(stop.terminal()),
            CURSOR_STOP,
            emptyPage);
  }

  private static CodeBlock source(PlaceModel place) {
    String kind =
        switch (place.kind()) {
          case LAST_ITEM -> "LastItem";
          case LINK -> "Link";
          case HEADER -> "Header";
          default -> "Body";
        };
    return CodeBlock.of("new $T.$L($S)", CURSOR_SOURCE, kind, place.name().value());
  }

  private static CodeBlock target(PlaceModel place) {
    String kind =
        switch (place.kind()) {
          case HEADER -> "Header";
          case BODY -> "Body";
          case PATH -> "Path";
          case FORM -> "Form";
          case BODY_TEXT -> "BodyText";
          case VARIABLE -> "Body";
          default -> "Query";
        };
    String name = place.name().value();
    String at = place.kind() == PlaceModel.Kind.VARIABLE ? "/variables/" + name : name;
    return CodeBlock.of("new $T.$L($S)", REQUEST_PART, kind, at);
  }

  private static CodeBlock size(PageModel page) {
    PageModel.Size size = Objects.requireNonNull(page.size());
    String name = size.place().name().value();
    int items = size.items().value();
    if (name.isEmpty()) {
      return CodeBlock.of("$T.of($L)", PAGE_SIZE, items);
    }
    return size.place().kind() == PlaceModel.Kind.QUERY
        ? CodeBlock.of("$T.inQuery($S, $L)", PAGE_SIZE, name, items)
        : CodeBlock.of("new $T($L, $L)", PAGE_SIZE, items, target(size.place()));
  }

  private static CodeBlock made(ClassName type, CodeBlock... arguments) {
    return Layout.call(CodeBlock.of("new $T", type), List.of(arguments), 10, 2);
  }

  private static CodeBlock text(Written<String> text) {
    return CodeBlock.of("$S", text.value());
  }

  private static CodeBlock texts(List<Written<String>> texts) {
    CodeBlock joined = CodeBlock.join(texts.stream().map(PagingCode::text).toList(), ", ");
    return CodeBlock.of("$T.of($L)", List.class, joined);
  }

  private static ClassName control(String name) {
    return ClassName.get("dev.sluice.control", name);
  }

  private static ClassName contract(String name) {
    return ClassName.get("dev.sluice.contract", name);
  }
}

package dev.sluice.processor.read;

import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.PlaceModel.Kind;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Reads where the last page of an operation tells the cursor that is saved. */
final class SavedReader {

  private SavedReader() {}

  static Optional<PlaceModel> read(ExecutableElement method) {
    return Stream.concat(
            Annotations.on(method, NextUrlPages.class).stream()
                .flatMap(it -> place(it, "saved", Kind.BODY)),
            Annotations.on(method, CursorPages.class).stream()
                .filter(it -> it.flag("resumable"))
                .flatMap(SavedReader::cursor))
        .findFirst();
  }

  private static Stream<PlaceModel> cursor(Annotations it) {
    return Stream.of(
            place(it, "next", Kind.BODY),
            place(it, "nextHeader", Kind.HEADER),
            place(it, "lastItem", Kind.LAST_ITEM))
        .flatMap(each -> each);
  }

  private static Stream<PlaceModel> place(Annotations it, String member, Kind kind) {
    return it.isWritten(member)
        ? Stream.of(new PlaceModel(kind, member, it.text(member)))
        : Stream.empty();
  }
}

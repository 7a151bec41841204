package dev.sluice.processor.read;

import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.PlaceModel.Kind;
import dev.sluice.processor.model.SlotModel;
import java.util.List;
import java.util.stream.Stream;

/** Reads where requests carry a credential. */
final class SlotReader {

  private SlotReader() {}

  /** The members {@code header}, {@code query} and {@code prefix} of an annotation. */
  static SlotModel read(Annotations it) {
    List<PlaceModel> places =
        Stream.of(new Slot("header", Kind.HEADER), new Slot("query", Kind.QUERY))
            .filter(slot -> it.isWritten(slot.member()))
            .map(slot -> new PlaceModel(slot.kind(), slot.member(), it.text(slot.member())))
            .toList();
    return new SlotModel(places, it.text("prefix"), it.origin());
  }

  private record Slot(String member, Kind kind) {}
}

package dev.sluice.processor.read;

import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Bearer;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.PlaceModel.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads how a connector proves who it is. */
final class AuthReader {

  private AuthReader() {}

  static List<AuthModel> read(TypeElement type) {
    return Stream.<Optional<AuthModel>>of(
            Annotations.on(type, ApiKey.class).map(AuthReader::apiKey),
            Annotations.on(type, Bearer.class)
                .map(it -> new AuthModel.Bearer(it.text("secret"), it.origin())),
            Annotations.on(type, Basic.class)
                .map(it -> new AuthModel.Basic(it.text("user"), it.text("password"), it.origin())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static AuthModel apiKey(Annotations it) {
    List<PlaceModel> slots =
        Stream.of(new Slot("header", Kind.HEADER), new Slot("query", Kind.QUERY))
            .filter(slot -> it.isWritten(slot.member()))
            .map(slot -> new PlaceModel(slot.kind(), slot.member(), it.text(slot.member())))
            .toList();
    return new AuthModel.ApiKey(slots, it.text("secret"), it.text("prefix"), it.origin());
  }

  private record Slot(String member, Kind kind) {}
}

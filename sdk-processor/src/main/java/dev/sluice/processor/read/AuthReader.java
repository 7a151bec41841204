package dev.sluice.processor.read;

import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.CustomAuth;
import dev.sluice.annotations.OAuth2ClientCredentials;
import dev.sluice.annotations.OAuth2JwtBearer;
import dev.sluice.annotations.OAuth2RefreshToken;
import dev.sluice.annotations.SecretHeaders;
import dev.sluice.annotations.SecretQueries;
import dev.sluice.annotations.SessionLogin;
import dev.sluice.annotations.Signature;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.AuthParameterModel;
import dev.sluice.processor.model.PlaceModel.Kind;
import dev.sluice.processor.model.SecretLineModel;
import dev.sluice.processor.model.SessionLoginModel;
import dev.sluice.processor.model.SignatureModel;
import dev.sluice.processor.model.SlotModel;
import dev.sluice.processor.model.TokenReplyModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads how a connector proves who it is. */
final class AuthReader {

  private final Map<String, Function<Annotations, List<? extends AuthModel>>> readers;

  AuthReader(CustomAuthReader custom) {
    this.readers =
        Map.ofEntries(
            reader(ApiKey.class, AuthReader::apiKey),
            reader(Bearer.class, AuthReader::bearer),
            reader(Basic.class, AuthReader::basic),
            reader(OAuth2ClientCredentials.class, OAuth2Reader::clientCredentials),
            reader(OAuth2RefreshToken.class, OAuth2Reader::refreshToken),
            reader(OAuth2JwtBearer.class, OAuth2Reader::jwtBearer),
            reader(SessionLogin.class, AuthReader::sessionLogin),
            reader(Signature.class, AuthReader::signature),
            reader(CustomAuth.class, custom::read),
            Map.entry(SecretHeaders.class.getCanonicalName(), it -> lines(it, Kind.HEADER)),
            Map.entry(SecretQueries.class.getCanonicalName(), it -> lines(it, Kind.QUERY)));
  }

  private static Map.Entry<String, Function<Annotations, List<? extends AuthModel>>> reader(
      Class<?> annotation, Function<Annotations, AuthModel> reader) {
    return Map.entry(annotation.getCanonicalName(), it -> List.of(reader.apply(it)));
  }

  /** Those on a connector, in written order. */
  List<AuthModel> read(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(mirror -> readers.containsKey(Annotations.nameOf(mirror)))
        .<AuthModel>flatMap(
            mirror ->
                Objects.requireNonNull(readers.get(Annotations.nameOf(mirror)))
                    .apply(new Annotations(type, mirror))
                    .stream())
        .toList();
  }

  private static AuthModel apiKey(Annotations it) {
    SlotModel slot = SlotReader.read(it);
    return new AuthModel.ApiKey(
        slot.places(), it.text("secret"), slot.prefix(), it.text("scheme"), it.origin());
  }

  private static AuthModel bearer(Annotations it) {
    return new AuthModel.Bearer(it.text("secret"), it.text("scheme"), it.origin());
  }

  private static AuthModel basic(Annotations it) {
    return new AuthModel.Basic(
        it.text("user"), it.text("password"), it.text("scheme"), it.origin());
  }

  private static AuthModel sessionLogin(Annotations it) {
    return new SessionLoginModel(
        it.text("scheme"),
        it.text("loginUrl"),
        it.constant("encoding").value(),
        parameters(it, "fields"),
        it.originOf("fields"),
        reply(it),
        SlotReader.read(it.nested("slot")),
        it.origin());
  }

  private static AuthModel signature(Annotations it) {
    Annotations timestamp = it.nested("timestamp");
    return new SignatureModel(
        it.text("scheme"),
        it.constant("algorithm").value(),
        it.constant("encoding").value(),
        it.text("key"),
        it.text("template"),
        SlotReader.read(it.nested("slot")),
        it.isWritten("timestamp")
            ? new SignatureModel.Timestamp(
                timestamp.text("header"), timestamp.constant("unit").value())
            : null,
        it.origin());
  }

  /** The entries; an empty list reads as one empty entry. */
  private static List<SecretLineModel> lines(Annotations it, Kind kind) {
    List<Written<String>> lines = it.texts("value");
    return lines.isEmpty()
        ? List.of(new SecretLineModel(kind, new Written<>("", it.origin()), it.origin()))
        : lines.stream().map(line -> new SecretLineModel(kind, line, it.origin())).toList();
  }

  /** {@code @AuthParameter}s of a member. */
  static List<AuthParameterModel> parameters(Annotations it, String member) {
    return it.nestedList(member).stream()
        .map(each -> new AuthParameterModel(each.text("name"), each.text("value")))
        .toList();
  }

  /** {@code @TokenReply} of a token or login endpoint. */
  static TokenReplyModel reply(Annotations it) {
    Annotations reply = it.nested("reply");
    return new TokenReplyModel(
        reply.text("token"), reply.text("expiresIn"), reply.text("lifetime"), reply.text("origin"));
  }
}

package dev.sluice.processor.generate;

import static dev.sluice.processor.generate.Expression.call;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.AuthParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.SlotModel;
import dev.sluice.processor.model.TokenReplyModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** The expressions that ways to authenticate are made of. */
final class CredentialCode {

  private static final ClassName TEMPLATE = ClassName.get("dev.sluice.config", "SecretTemplate");
  private static final ClassName PARAMETER = ClassName.get("dev.sluice.config", "AuthParameter");
  private static final ClassName REPLY = ClassName.get("dev.sluice.config", "TokenReplyConfig");
  private static final ClassName SLOT = ClassName.get("dev.sluice.config", "CredentialSlot");

  private CredentialCode() {}

  static Expression secret(Written<String> name) {
    return secret(name.value());
  }

  static Expression secret(String name) {
    return Expression.of("new $T($S)", RuntimeTypes.SECRET_REF, name);
  }

  /** A text with secrets in braces. */
  static Expression template(Written<String> text) {
    return text.value().isEmpty()
        ? Expression.of("$T.BLANK", TEMPLATE)
        : Expression.of("$T.of($S)", TEMPLATE, text.value());
  }

  static Expression parameters(List<AuthParameterModel> parameters) {
    return list(
        parameters.stream()
            .map(
                each ->
                    call(
                        CodeBlock.of("new $T", PARAMETER),
                        Expression.of("$S", each.name().value()),
                        template(each.value())))
            .toList());
  }

  static Expression texts(List<Written<String>> texts) {
    return list(texts.stream().map(each -> Expression.of("$S", each.value())).toList());
  }

  private static Expression list(List<? extends Expression> elements) {
    return call(CodeBlock.of("$T.of", List.class), elements);
  }

  static Expression reply(TokenReplyModel reply) {
    boolean toldOrigin = !reply.origin().value().isEmpty();
    if (reply.isStandard()) {
      return toldOrigin
          ? Expression.of("$T.OAUTH2.withOrigin($S)", REPLY, reply.origin().value())
          : Expression.of("$T.OAUTH2", REPLY);
    }
    String lifetime = reply.lifetime().value();
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("$S", reply.token().value()));
    arguments.add(Expression.of("$S", reply.expiresIn().value()));
    arguments.add(
        Expression.of(
            "$L", lifetime.isEmpty() ? CodeBlock.of("null") : ConfigCode.duration(lifetime)));
    if (toldOrigin) {
      arguments.add(Expression.of("$S", reply.origin().value()));
    }
    return call(CodeBlock.of("new $T", REPLY), arguments);
  }

  static Expression slot(SlotModel slot) {
    if (isBearer(slot)) {
      return Expression.of("$T.BEARER", SLOT);
    }
    PlaceModel place = slot.places().get(0);
    return call(
        CodeBlock.of("new $T", SLOT),
        Expression.of("$T.$L", SLOT.nestedClass("Place"), place.kind()),
        Expression.of("$S", place.name().value()),
        Expression.of("$S", slot.prefix().value()));
  }

  /** Whether it is {@code Authorization: Bearer …}. */
  static boolean isBearer(SlotModel slot) {
    PlaceModel place = slot.places().get(0);
    return place.kind() == PlaceModel.Kind.HEADER
        && place.name().value().equals("Authorization")
        && slot.prefix().value().equals("Bearer ");
  }
}

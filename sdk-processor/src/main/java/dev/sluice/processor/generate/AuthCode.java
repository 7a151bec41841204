package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.List;

/** The expression of how a connector proves who it is. */
final class AuthCode {

  private static final ClassName BASIC_CONFIG = config("BasicConfig");
  private static final ClassName BEARER_CONFIG = config("BearerConfig");
  private static final ClassName SECRET_TEMPLATE = config("SecretTemplate");

  private AuthCode() {}

  static CodeBlock of(AuthModel auth) {
    if (auth instanceof AuthModel.ApiKey key) {
      return with(apiKey(key));
    }
    if (auth instanceof AuthModel.Bearer bearer) {
      return with(CodeBlock.of("new $T($L)", BEARER_CONFIG, secret(bearer.secret())));
    }
    return with(basic((AuthModel.Basic) auth));
  }

  private static CodeBlock apiKey(AuthModel.ApiKey key) {
    PlaceModel slot = key.slots().get(0);
    return CodeBlock.of(
        "$T.$L($S, $S, $L)",
        RuntimeTypes.API_KEY_CONFIG,
        slot.kind() == PlaceModel.Kind.QUERY ? "inQuery" : "inHeader",
        slot.name().value(),
        key.prefix().value(),
        secret(key.secret()));
  }

  private static CodeBlock basic(AuthModel.Basic basic) {
    return Layout.call(
        CodeBlock.of("new $T", BASIC_CONFIG),
        List.of(template(basic.user()), template(basic.password())),
        14,
        1);
  }

  private static CodeBlock template(Written<String> text) {
    return text.value().isEmpty()
        ? CodeBlock.of("$T.BLANK", SECRET_TEMPLATE)
        : CodeBlock.of("$T.of($S)", SECRET_TEMPLATE, text.value());
  }

  private static CodeBlock secret(Written<String> name) {
    return CodeBlock.of("new $T($S)", RuntimeTypes.SECRET_REF, name.value());
  }

  private static CodeBlock with(CodeBlock config) {
    return Layout.call(CodeBlock.of(".withAuth"), List.of(config), 10, 0);
  }

  private static ClassName config(String name) {
    return ClassName.get("dev.sluice.config", name);
  }
}

package dev.sluice.processor.generate;

import static dev.sluice.processor.generate.Expression.call;
import static dev.sluice.processor.generate.Expression.chain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.generate.Expression.Call;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.CustomAuthModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.SecretLineModel;
import dev.sluice.processor.model.SessionLoginModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.SignatureModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** The expression of how a connector proves who it is. */
final class AuthCode {

  // Where a link of the configuration starts.
  private static final int COLUMN = 10;

  private AuthCode() {}

  /** The links {@code .withAuth(…)} and {@code .withKeys(…)}, as far as there are any. */
  static List<CodeBlock> of(Settings settings) {
    List<CodeBlock> links = new ArrayList<>();
    List<AuthModel> schemes = settings.schemes();
    if (!schemes.isEmpty()) {
      Expression auth = schemes.size() == 1 ? one(schemes.get(0)) : choice(schemes);
      links.add(call(CodeBlock.of(".withAuth"), auth).at(COLUMN, 1));
    }
    if (!settings.secretLines().isEmpty()) {
      List<Expression> keys = settings.secretLines().stream().map(AuthCode::key).toList();
      links.add(call(CodeBlock.of(".withKeys"), keys).at(COLUMN, 1));
    }
    return links;
  }

  private static Expression choice(List<AuthModel> schemes) {
    AuthModel first = schemes.get(0);
    CodeBlock start = CodeBlock.of("$T.of", config("AuthSchemes"));
    List<Call> others =
        schemes.stream()
            .skip(1)
            .map(scheme -> call(CodeBlock.of(".or"), name(scheme), one(scheme)))
            .toList();
    return chain(call(start, name(first), one(first)), others);
  }

  private static Expression name(AuthModel scheme) {
    return Expression.of("$S", scheme.scheme().orElseThrow().value());
  }

  private static Expression one(AuthModel auth) {
    if (auth instanceof AuthModel.ApiKey key) {
      PlaceModel slot = key.slots().get(0);
      return key(slot, key.prefix().value(), key.secret().value());
    }
    if (auth instanceof AuthModel.Bearer bearer) {
      return made("BearerConfig", CredentialCode.secret(bearer.secret()));
    }
    if (auth instanceof AuthModel.Basic basic) {
      return made(
          "BasicConfig",
          CredentialCode.template(basic.user()),
          CredentialCode.template(basic.password()));
    }
    if (auth instanceof OAuth2Model oauth) {
      return OAuth2Code.of(oauth);
    }
    if (auth instanceof SessionLoginModel login) {
      return session(login);
    }
    if (auth instanceof SignatureModel signature) {
      return signature(signature);
    }
    return Expression.of("new $T()", ((CustomAuthModel) auth).type());
  }

  private static Expression key(SecretLineModel line) {
    return key(line.slots().get(0), line.prefix(), line.secret());
  }

  private static Expression key(PlaceModel slot, String prefix, String secret) {
    boolean query = slot.kind() == PlaceModel.Kind.QUERY;
    return call(
        CodeBlock.of("$T.$L", RuntimeTypes.API_KEY_CONFIG, query ? "inQuery" : "inHeader"),
        Expression.of("$S", slot.name().value()),
        Expression.of("$S", prefix),
        CredentialCode.secret(secret));
  }

  private static Expression session(SessionLoginModel login) {
    return made(
        "SessionLoginConfig",
        text(login.loginUrl()),
        constant("SessionLoginConfig", "Encoding", login.encoding()),
        CredentialCode.parameters(login.fields()),
        CredentialCode.reply(login.reply()),
        CredentialCode.slot(login.slot()));
  }

  private static Expression signature(SignatureModel signature) {
    return made(
        "SignatureConfig",
        constant("SignatureConfig", "Algorithm", signature.algorithm()),
        constant("SignatureConfig", "Encoding", signature.encoding()),
        CredentialCode.secret(signature.key()),
        text(signature.template()),
        CredentialCode.slot(signature.slot()),
        timestamp(signature));
  }

  private static Expression timestamp(SignatureModel signature) {
    SignatureModel.Timestamp timestamp = signature.timestamp();
    return timestamp == null
        ? Expression.of("$T.NONE", config("TimestampConfig"))
        : made(
            "TimestampConfig",
            constant("TimestampConfig", "Unit", timestamp.unit()),
            text(timestamp.header()));
  }

  private static Expression made(String type, Expression... arguments) {
    return call(CodeBlock.of("new $T", config(type)), arguments);
  }

  private static Expression constant(String type, String inner, String name) {
    return Expression.of("$T.$L", config(type).nestedClass(inner), name);
  }

  private static Expression text(Written<String> text) {
    return Expression.of("$S", text.value());
  }

  private static ClassName config(String name) {
    return ClassName.get("dev.sluice.config", name);
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorBodyModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.ItemErrorsModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.StatusSpan;
import dev.sluice.processor.model.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The expressions of how an API tells of errors, and what is done about them. */
final class ErrorCode {

  static final ClassName ITEM_ERRORS_CONFIG = config("ItemErrorsConfig");

  private static final ClassName BODY_CONDITION = config("BodyCondition");
  private static final ClassName ERROR_ACTION = ClassName.get("dev.sluice.http", "ErrorAction");
  private static final ClassName ERROR_RULE = config("ErrorRule");
  private static final ClassName HEADER_CONDITION = config("HeaderCondition");
  private static final ClassName NOT_JSON_CONDITION = config("NotJsonCondition");
  private static final ClassName STATUS_RANGE = config("StatusRange");

  private ErrorCode() {}

  /** What is added to a connector's config. */
  static List<CodeBlock> links(ConnectorModel connector) {
    List<CodeBlock> links = new ArrayList<>();
    ErrorBodyModel body = connector.settings().errorBody();
    if (body != null) {
      links.add(CodeBlock.of(".withErrorBody($L)", body(body)));
      String header = body.requestIdHeader().value();
      if (!header.isEmpty()) {
        links.add(CodeBlock.of(".withRequestIdHeader($S)", header));
      }
    }
    List<CodeBlock> rules = rules(connector);
    if (!rules.isEmpty()) {
      links.add(Layout.tallCall(CodeBlock.of(".withErrorRules"), rules));
    }
    return links;
  }

  /** The constant that says where an operation's reply tells of failed items. */
  static FieldSpec itemErrorsConstant(ItemErrorsModel items, String name) {
    List<CodeBlock> arguments =
        items.pointers().map(pointer -> CodeBlock.of("$S", pointer.value())).toList();
    CodeBlock made = Layout.call(CodeBlock.of("new $T", ITEM_ERRORS_CONFIG), arguments, 6, 1);
    return TypeSpecs.constant(ITEM_ERRORS_CONFIG, name).initializer(Layout.below(made)).build();
  }

  private static CodeBlock body(ErrorBodyModel body) {
    boolean single =
        body.code().size() <= 1 && body.message().size() <= 1 && body.requestId().isEmpty();
    List<CodeBlock> arguments =
        single
            ? List.of(one(body.code()), one(body.message()))
            : List.of(texts(body.code()), texts(body.message()), texts(body.requestId()));
    return Layout.call(CodeBlock.of("new $T", RuntimeTypes.ERROR_BODY_CONFIG), arguments, 25, 1);
  }

  private static CodeBlock one(List<Written<String>> pointers) {
    return CodeBlock.of("$S", pointers.isEmpty() ? "" : pointers.get(0).value());
  }

  /** An operation's rules go before the connector's. */
  private static List<CodeBlock> rules(ConnectorModel connector) {
    List<CodeBlock> rules = new ArrayList<>();
    for (OperationModel operation : connector.operations()) {
      operation.settings().errorRules().forEach(rule -> rules.add(rule(operation.name(), rule)));
    }
    connector.settings().errorRules().forEach(rule -> rules.add(rule("", rule)));
    return rules;
  }

  private static CodeBlock rule(String operation, ErrorRuleModel rule) {
    String pause = rule.pause().value();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(list(rule.spans().stream().map(ErrorCode::range).toList()));
    arguments.add(list(conditions(rule)));
    arguments.add(CodeBlock.of("$T.$L", ERROR_ACTION, rule.action().value()));
    if (!operation.isEmpty() || !pause.isEmpty()) {
      arguments.add(0, CodeBlock.of("$S", operation));
      arguments.add(
          pause.isEmpty() ? CodeBlock.of("$T.ZERO", Duration.class) : ConfigCode.duration(pause));
    }
    return Layout.call(CodeBlock.of("new $T", ERROR_RULE), arguments, 14, 2);
  }

  private static CodeBlock range(StatusSpan span) {
    return span.from() == span.to()
        ? CodeBlock.of("$T.of($L)", STATUS_RANGE, span.from())
        : CodeBlock.of("new $T($L, $L)", STATUS_RANGE, span.from(), span.to());
  }

  private static List<CodeBlock> conditions(ErrorRuleModel rule) {
    List<CodeBlock> conditions = new ArrayList<>();
    rule.pointer().ifPresent(pointer -> conditions.add(body(rule, pointer.value())));
    if (rule.notJson().value()) {
      conditions.add(CodeBlock.of("new $T()", NOT_JSON_CONDITION));
    }
    if (!rule.header().value().isEmpty()) {
      conditions.add(
          CodeBlock.of(
              "new $T($S, $L)", HEADER_CONDITION, rule.header().value(), texts(rule.headerIs())));
    }
    return conditions;
  }

  private static CodeBlock body(ErrorRuleModel rule, String pointer) {
    if (!rule.is().isEmpty()) {
      return CodeBlock.of("new $T.Is($S, $L)", BODY_CONDITION, pointer, texts(rule.is()));
    }
    String contains = rule.contains().value();
    return contains.isEmpty()
        ? CodeBlock.of("new $T.Present($S)", BODY_CONDITION, pointer)
        : CodeBlock.of("new $T.Contains($S, $S)", BODY_CONDITION, pointer, contains);
  }

  private static CodeBlock texts(List<Written<String>> texts) {
    return list(texts.stream().map(text -> CodeBlock.of("$S", text.value())).toList());
  }

  private static CodeBlock list(List<CodeBlock> elements) {
    return Layout.call(CodeBlock.of("$T.of", List.class), elements, 18, 1);
  }

  private static ClassName config(String name) {
    return ClassName.get("dev.sluice.config", name);
  }
}

package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** A default stands in for null, and could be given as a value. */
final class DefaultValueFits implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      Written<String> value = parameter.defaultValue();
      if (value != null && parameter.role().isPresent()) {
        check(value, parameter, parameter.role().get().kind(), findings);
      }
    }
  }

  private static void check(
      Written<String> value, ParameterModel parameter, Kind kind, Findings findings) {
    if (kind.isMap()
        || kind == Kind.BODY
        || kind == Kind.URL
        || kind == Kind.QUERY_NAME
        || kind == Kind.VARIABLE
        || kind == Kind.PART) {
      findings.add(value, "@DefaultValue means nothing with @%s. Remove it.", kind.annotation());
    } else if (!parameter.nullable() && kind != Kind.PATH) {
      findings.add(
          value,
          "Parameter %s is never null, so its default is never sent. Annotate it @Nullable, or remove"
              + " @DefaultValue.",
          parameter.name());
    } else if (kind == Kind.PATH) {
      findings.add(
          value, "A path needs its value, so a default is never sent. Remove @DefaultValue.");
    } else if (!fits(value.value(), parameter.value()) && parameter.time() == null) {
      findings.add(
          value,
          "\"%s\" is no value of %s, the type of parameter %s.%s",
          value.value(),
          Types.text(parameter.type()),
          parameter.name(),
          hint(value.value(), parameter.value()));
    }
  }

  /** What to write instead. */
  static String hint(String text, ValueType type) {
    if (!(type instanceof ValueType.Constant constant)) {
      return " Write one as it is to be sent.";
    }
    List<String> names =
        constant.type().constants().stream().map(each -> each.wireName().value()).toList();
    return Spelling.closest(text, names)
        .map(name -> " Did you mean \"" + name + "\"?")
        .orElse(" Write one of " + String.join(", ", names) + ".");
  }

  /** Whether a text is a value of the type, or of what it holds. */
  static boolean fits(String text, ValueType type) {
    if (type instanceof ValueType.Constant constant) {
      return constant.type().constants().stream()
          .anyMatch(each -> each.wireName().value().equals(text));
    }
    if (type instanceof ValueType.Many many) {
      return fits(text, many.element());
    }
    return !(type instanceof ValueType.Scalar scalar) || fits(text, scalar.kind());
  }

  private static boolean fits(String text, ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case SHORT -> isParsed(text, Short::valueOf);
      case INT -> isParsed(text, Integer::valueOf);
      case LONG -> isParsed(text, Long::valueOf);
      case FLOAT -> isParsed(text, Float::valueOf);
      case DOUBLE -> isParsed(text, Double::valueOf);
      case DECIMAL -> isParsed(text, BigDecimal::new);
      case BIG_INTEGER -> isParsed(text, BigInteger::new);
      case INSTANT -> isParsed(text, Instant::parse);
      case DATE -> isParsed(text, LocalDate::parse);
      case TIME -> isParsed(text, LocalTime::parse);
      case DATE_TIME -> isParsed(text, LocalDateTime::parse);
      case OFFSET_DATE_TIME -> isParsed(text, OffsetDateTime::parse);
      case ZONED_DATE_TIME -> isParsed(text, ZonedDateTime::parse);
      case UUID -> isParsed(text, UUID::fromString);
      case URI -> isParsed(text, URI::create);
      case TEXT -> true;
    };
  }

  private static boolean isParsed(String text, java.util.function.Function<String, ?> parser) {
    try {
      return parser.apply(text) != null;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }
}

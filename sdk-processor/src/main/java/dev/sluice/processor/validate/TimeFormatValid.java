package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.TimeModel;
import dev.sluice.processor.model.ValueType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time format is one pattern or one unit, stands on a date or time, and can show it. */
final class TimeFormatValid implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    for (ComponentModel component : Components.of(declaration)) {
      TimeModel time = component.time();
      if (time != null) {
        findings.add(
            time.origin(),
            "@TimeFormat means nothing in JSON or a table: it is for parameters. Remove it.");
      }
    }
    if (declaration instanceof ConnectorModel connector) {
      connector.operations().stream()
          .flatMap(operation -> operation.parameters().stream())
          .forEach(parameter -> check(parameter, findings));
    }
  }

  private static void check(ParameterModel parameter, Findings findings) {
    check(parameter.time(), parameter.value(), parameter.name(), findings);
    parameter.components().forEach(each -> check(each.time(), each.value(), each.name(), findings));
  }

  private static void check(
      @Nullable TimeModel time, ValueType value, String name, Findings findings) {
    if (time == null) {
      return;
    }
    ValueType one = value instanceof ValueType.Many many ? many.element() : value;
    if (!(one instanceof ValueType.Scalar scalar) || !scalar.kind().isTemporal()) {
      findings.add(time.origin(), "%s is no date or time. Remove @TimeFormat.", name);
    } else if (time.isEpoch() == !time.pattern().value().isEmpty()) {
      findings.add(
          time.origin(), "@TimeFormat needs a pattern or an epoch unit: exactly one of them.");
    } else if (time.isEpoch() && !scalar.kind().isPointInTime()) {
      findings.add(
          time.epoch(),
          "%s is no point in time, so it cannot be counted. Use Instant, or a pattern.",
          name);
    } else if (!time.isEpoch()) {
      checkPattern(time, scalar.kind(), name, findings);
    }
  }

  private static void checkPattern(
      TimeModel time, ScalarKind kind, String name, Findings findings) {
    ZoneId zone;
    try {
      zone = ZoneId.of(time.zone().value());
    } catch (DateTimeException e) {
      findings.add(
          time.zone(),
          "\"%s\" is no time zone. Write e.g. \"UTC\" or \"Europe/Berlin\".",
          time.zone().value());
      return;
    }
    DateTimeFormatter formatter;
    try {
      formatter = DateTimeFormatter.ofPattern(time.pattern().value(), Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      findings.add(
          time.pattern(),
          "\"%s\" is no date pattern: %s. Write e.g. \"yyyy-MM-dd\".",
          time.pattern().value(),
          String.valueOf(e.getMessage()));
      return;
    }
    if (!canShow(formatter, kind, zone)) {
      findings.add(
          time.pattern(),
          "Pattern \"%s\" asks for more than %s has. Remove what it lacks, or use another type.",
          time.pattern().value(),
          name);
    }
  }

  private static boolean canShow(DateTimeFormatter formatter, ScalarKind kind, ZoneId zone) {
    try {
      // A zone is given to points in time only: a local date has none to be shown.
      DateTimeFormatter whole = kind.isPointInTime() ? formatter.withZone(zone) : formatter;
      return !whole.format(sample(kind)).isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static TemporalAccessor sample(ScalarKind kind) {
    ZonedDateTime sample = Instant.EPOCH.atZone(ZoneOffset.UTC);
    return switch (kind) {
      case DATE -> sample.toLocalDate();
      case TIME -> sample.toLocalTime();
      case DATE_TIME -> sample.toLocalDateTime();
      default -> sample;
    };
  }
}

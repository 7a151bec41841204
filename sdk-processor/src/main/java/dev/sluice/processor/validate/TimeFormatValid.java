package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.TimeModel;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A time format is given in one way, stands on a date or time, and fits it. */
final class TimeFormatValid implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    boolean read = declaration instanceof ReadContractModel;
    for (ComponentModel component : Components.of(declaration)) {
      TimeModel time = component.time();
      if (time != null && read) {
        check(time, component.value(), component.name(), true, findings);
      } else if (time != null) {
        findings.add(
            time.origin(),
            "@TimeFormat means nothing in a JSON body or a table: it is for parameters and read"
                + " contracts. Remove it.");
      }
    }
    if (declaration instanceof ConnectorModel connector) {
      connector.operations().stream()
          .flatMap(operation -> operation.parameters().stream())
          .forEach(parameter -> check(parameter, findings));
    }
  }

  private static void check(ParameterModel parameter, Findings findings) {
    checkSent(parameter.time(), parameter.value(), parameter.name(), findings);
    parameter
        .components()
        .forEach(each -> checkSent(each.time(), each.value(), each.name(), findings));
  }

  private static void checkSent(
      @Nullable TimeModel time, ValueType value, String name, Findings findings) {
    if (time == null) {
      return;
    }
    if (time.patterns().size() > 1) {
      findings.add(
          time.patterns().get(1).origin(),
          "%s is sent in one way, so it has one pattern. Remove this one.",
          name);
    } else {
      check(time, value, name, false, findings);
    }
  }

  private static void check(
      TimeModel time, ValueType value, String name, boolean read, Findings findings) {
    ValueType one = read ? innermost(value) : element(value);
    boolean pattern = !time.patterns().isEmpty();
    if (!(one instanceof ValueType.Scalar scalar) || !scalar.kind().isTemporal()) {
      findings.add(time.origin(), "%s is no date or time. Remove @TimeFormat.", name);
    } else if (time.isEpoch() ? pattern : !pattern && !(read && time.zoneGiven())) {
      findings.add(
          time.origin(), "@TimeFormat needs a pattern or an epoch unit: exactly one of them.");
    } else if (time.isEpoch()
        && !scalar.kind().isPointInTime()
        && !(read && scalar.kind() == ScalarKind.DATE)) {
      findings.add(
          time.epoch(),
          "%s is no point in time, so it cannot be counted. Use Instant, or a pattern.",
          name);
    } else if (!time.isEpoch()) {
      checkPatterns(time, scalar.kind(), name, read, findings);
    }
  }

  private static ValueType element(ValueType value) {
    return value instanceof ValueType.Many many ? many.element() : value;
  }

  private static ValueType innermost(ValueType value) {
    ValueType inner = value instanceof ValueType.Mapping mapping ? mapping.value() : element(value);
    return inner == value ? value : innermost(inner);
  }

  private static void checkPatterns(
      TimeModel time, ScalarKind kind, String name, boolean read, Findings findings) {
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
    TimeSample sample = new TimeSample(kind, zone);
    time.patterns().forEach(pattern -> checkPattern(pattern, sample, name, read, findings));
  }

  private static void checkPattern(
      Written<String> pattern, TimeSample sample, String name, boolean read, Findings findings) {
    String text = pattern.value();
    try {
      if (read ? !sample.canBeRead(text) : !sample.canBeShown(text)) {
        findings.add(
            pattern,
            read
                ? "Pattern \"%s\" does not tell all that %s is. Add what it lacks, or use another"
                    + " type."
                : "Pattern \"%s\" asks for more than %s has. Remove what it lacks, or use another"
                    + " type.",
            text,
            name);
      }
    } catch (IllegalArgumentException e) {
      findings.add(
          pattern,
          "\"%s\" is no date pattern: %s. Write e.g. \"yyyy-MM-dd\".",
          text,
          String.valueOf(e.getMessage()));
    }
  }
}

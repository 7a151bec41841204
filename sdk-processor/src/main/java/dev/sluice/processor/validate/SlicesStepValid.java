package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.Span;
import dev.sluice.processor.model.Written;
import java.time.Duration;
import java.util.Optional;

/** A slice lasts a number of seconds, and is split into shorter ones. */
final class SlicesStepValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Slices slices :
          extract.input(ExtractModel.Slices.class).stream().toList()) {
        Optional<Duration> step = seconds(slices.step(), findings);
        Optional<Duration> minStep = seconds(slices.minStep(), findings);
        if (step.isPresent() && minStep.isPresent() && minStep.get().compareTo(step.get()) > 0) {
          findings.add(
              slices.minStep(),
              "\"%s\" is longer than the step, \"%s\". Write a shorter one, or leave it out.",
              slices.minStep().value(),
              slices.step().value());
        }
      }
    }
  }

  private static Optional<Duration> seconds(Written<String> text, Findings findings) {
    Optional<Duration> duration =
        Span.parseIso(text.value())
            .map(Span::duration)
            .filter(each -> each.toMillis() >= 1000 && each.toMillis() % 1000 == 0);
    if (duration.isEmpty()) {
      findings.add(
          text,
          "\"%s\" is no ISO-8601 duration of one or more whole seconds. Write e.g. \"P30D\" for 30"
              + " days, or \"PT1H\" for an hour.",
          text.value());
    }
    return duration;
  }
}

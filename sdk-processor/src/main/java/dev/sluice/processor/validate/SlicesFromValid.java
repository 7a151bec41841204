package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The first slice begins at a point in time. */
final class SlicesFromValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Slices slices :
          extract.input(ExtractModel.Slices.class).stream().toList()) {
        String from = slices.from().value();
        if (!isInstant(from)) {
          findings.add(
              slices.from(),
              "\"%s\" is no whole second. Write e.g. \"2024-01-01T00:00:00Z\".",
              from);
        }
      }
    }
  }

  private static boolean isInstant(String text) {
    try {
      Instant instant = Instant.parse(text);
      return instant.equals(instant.truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return false;
    }
  }
}

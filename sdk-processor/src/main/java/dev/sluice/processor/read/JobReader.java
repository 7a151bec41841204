package dev.sluice.processor.read;

import dev.sluice.processor.model.JobModel;
import dev.sluice.processor.model.JobModel.State;
import java.util.Map;

/** Reads what {@code @JobPages} says of a job. */
final class JobReader {

  private JobReader() {}

  static JobModel read(Annotations it) {
    return new JobModel(
        it.text("poll"),
        it.text("download"),
        it.text("results"),
        it.text("status"),
        Map.of(
            State.RUNNING, it.texts("running"),
            State.SUCCESS, it.texts("success"),
            State.EMPTY, it.texts("empty"),
            State.FAILURE, it.texts("failure")),
        it.text("message"),
        it.text("interval"),
        it.text("deadline"));
  }
}

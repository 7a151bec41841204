package dev.sluice.pipeline;

import dev.sluice.table.Commit;
import java.util.Optional;

/**
 * What a flow's run leaves behind.
 *
 * @param report for people
 * @param before the last batch that had landed when the run began
 * @param landed the batch that the run has landed
 */
record FlowOutcome(FlowReport report, Optional<Commit> before, Optional<Commit> landed) {}

package dev.sluice.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs flows side by side, each after the flow whose rows it reads. A flow that fails stops only
 * those that read its rows.
 */
final class FlowSchedule {

  private static final int FLOWS_AT_ONCE = 4;

  private final List<FlowDefinition<?>> flows;
  private final Function<FlowDefinition<?>, Optional<String>> parentTable;
  private final Map<String, CompletableFuture<FlowOutcome>> running = new HashMap<>();

  /**
   * A schedule.
   *
   * @param parentTable the table whose rows a flow reads
   */
  FlowSchedule(
      List<FlowDefinition<?>> flows, Function<FlowDefinition<?>, Optional<String>> parentTable) {
    this.flows = flows;
    this.parentTable = parentTable;
  }

  /**
   * Runs all, and returns when all have ended.
   *
   * @param run runs a flow; a failure is part of its outcome
   * @param leaveOut what becomes of a flow that is not run, because that other one failed
   */
  List<FlowOutcome> run(
      Function<FlowDefinition<?>, FlowOutcome> run,
      BiFunction<FlowDefinition<?>, String, FlowOutcome> leaveOut) {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(FLOWS_AT_ONCE, flows.size())),
            task -> {
              Thread thread = new Thread(task, "sluice-flow");
              thread.setDaemon(true);
              return thread;
            });
    try {
      for (FlowDefinition<?> flow : inOrder()) {
        running.put(flow.name(), start(flow, run, leaveOut, executor));
      }
      List<FlowOutcome> outcomes = new ArrayList<>();
      for (FlowDefinition<?> flow : flows) {
        outcomes.add(running.get(flow.name()).get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A flow ended without an outcome", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    } finally {
      executor.shutdownNow();
    }
  }

  private CompletableFuture<FlowOutcome> start(
      FlowDefinition<?> flow,
      Function<FlowDefinition<?>, FlowOutcome> run,
      BiFunction<FlowDefinition<?>, String, FlowOutcome> leaveOut,
      ExecutorService executor) {
    FlowDefinition<?> parent = parent(flow);
    if (parent == null) {
      return CompletableFuture.supplyAsync(() -> run.apply(flow), executor);
    }
    return running
        .get(parent.name())
        .thenApplyAsync(
            outcome ->
                outcome.report().failure().isPresent()
                    ? leaveOut.apply(flow, parent.name())
                    : run.apply(flow),
            executor);
  }

  /** The flows, each behind the one whose rows it reads. */
  private List<FlowDefinition<?>> inOrder() {
    List<FlowDefinition<?>> ordered = new ArrayList<>();
    List<FlowDefinition<?>> waiting = new ArrayList<>(flows);
    while (!waiting.isEmpty()) {
      List<FlowDefinition<?>> ready =
          waiting.stream().filter(flow -> !waiting.contains(parent(flow))).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("The flows read each other's rows");
      }
      ordered.addAll(ready);
      waiting.removeAll(ready);
    }
    return ordered;
  }

  /** The flow of this run whose rows a flow reads; null when there is none. */
  private @Nullable FlowDefinition<?> parent(FlowDefinition<?> child) {
    Optional<String> table = parentTable.apply(child);
    return flows.stream()
        .filter(flow -> table.filter(flow.schema().table()::equals).isPresent())
        .findFirst()
        .orElse(null);
  }
}

package dev.sluice.pipeline;

/** Is told what happens during a run. Called from several threads; must not block. */
@FunctionalInterface
public interface PipelineListener {

  /** Takes note of one event. */
  void on(PipelineEvent event);
}

package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.diagnostic.Diagnostic;
import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PipelineModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.SnapshotModel;
import dev.sluice.processor.model.StrayModel;
import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks every rule about everything it is for. */
public final class Validator {

  private final Function<WriteContractModel, Optional<SnapshotModel>> snapshots;

  /**
   * A validator.
   *
   * @param snapshots finds a write contract's snapshot, where they are kept
   */
  public Validator(Function<WriteContractModel, Optional<SnapshotModel>> snapshots) {
    this.snapshots = snapshots;
  }

  /** What is wrong in all declarations. */
  public Report validate(Declarations declarations) {
    Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    Set<ClassName> broken = new LinkedHashSet<>();
    GeneratedNameFree names = new GeneratedNameFree(declarations);
    for (Declaration declaration : declarations.all()) {
      Findings findings = new Findings();
      check(declaration, findings);
      ask(List.of(names), declaration, findings);
      diagnostics.addAll(findings.diagnostics());
      if (findings.isBroken()) {
        broken.add(declaration.type().name());
      }
    }
    Findings strays = new Findings();
    for (StrayModel stray : declarations.strays()) {
      ask(Rules.STRAY, stray, strays);
    }
    diagnostics.addAll(strays.diagnostics());
    return new Report(diagnostics, broken);
  }

  private void check(Declaration declaration, Findings findings) {
    ask(Rules.DECLARATION, declaration, findings);
    if (declaration instanceof ConnectorModel connector) {
      ask(Rules.CONNECTOR, connector, findings);
      findings.shared(connector.type().origin());
      for (OperationModel operation : connector.operations()) {
        ask(Rules.OPERATION, operation, findings);
      }
    } else if (declaration instanceof ReadContractModel contract) {
      ask(Rules.READ_CONTRACT, contract, findings);
    } else if (declaration instanceof VariantsModel variants) {
      ask(Rules.VARIANTS, variants, findings);
    } else if (declaration instanceof WriteContractModel contract) {
      ask(Rules.WRITE_CONTRACT, contract, findings);
      if (!findings.isBroken()) {
        snapshots.apply(contract).ifPresent(snapshot -> ask(Rules.SNAPSHOT, snapshot, findings));
      }
    } else if (declaration instanceof BodyModel body) {
      ask(Rules.BODY, body, findings);
    } else if (declaration instanceof FlowModel flow) {
      ask(Rules.FLOW, flow, findings);
    } else if (declaration instanceof PipelineModel pipeline) {
      ask(Rules.PIPELINE, pipeline, findings);
    }
  }

  private static <M> void ask(List<? extends Rule<? super M>> rules, M model, Findings findings) {
    for (Rule<? super M> rule : rules) {
      rule.check(model, findings.of(rule));
    }
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;
import java.util.Optional;

/** The code that says how a table is loaded, where it is not merely merged. */
final class LoadCode {

  private LoadCode() {}

  /** The argument of the schema; empty where nothing has to be said. */
  static Optional<CodeBlock> of(WriteContractModel contract) {
    LoadModel load = contract.load();
    if (load.is(Mode.MERGE) && load.parents().isEmpty()) {
      return Optional.empty();
    }
    CodeBlock.Builder mode =
        CodeBlock.builder().add("$T.$L", RuntimeTypes.LOAD, load.mode().value());
    if (!load.parents().isEmpty()) {
      CodeBlock keys =
          load.parents().stream()
              .map(parent -> column(contract, parent.component()))
              .collect(CodeBlock.joining(", "));
      mode.add(".childrenOf($L)", keys);
    }
    load.validFrom().forEach(component -> mode.add(".validFrom($L)", column(contract, component)));
    if (load.closesAbsent()) {
      mode.add(".closingAbsent()");
    }
    return Optional.of(mode.build());
  }

  private static CodeBlock column(WriteContractModel contract, ComponentModel component) {
    return CodeBlock.of("$S", contract.columnName(component.name()));
  }
}

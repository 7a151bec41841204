package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;

/** The code that says how a table is loaded, where it is not merely merged. */
final class LoadCode {

  private LoadCode() {}

  /** The link of the schema's chain of calls; empty where nothing has to be said. */
  static CodeBlock of(WriteContractModel contract) {
    LoadModel load = contract.load();
    if (load.is(Mode.MERGE) && load.parents().isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder mode =
        CodeBlock.builder().add("$T.$L", RuntimeTypes.LOAD, load.mode().value());
    if (!load.parents().isEmpty()) {
      CodeBlock keys =
          load.parents().stream()
              .map(parent -> column(parent.component()))
              .collect(CodeBlock.joining(", "));
      mode.add(".childrenOf($L)", keys);
    }
    load.validFrom().forEach(component -> mode.add(".validFrom($L)", column(component)));
    if (load.closesAbsent()) {
      mode.add(".closingAbsent()");
    }
    return CodeBlock.builder().add("$>$>\n.loaded($L)$<$<", mode.build()).build();
  }

  private static CodeBlock column(ComponentModel component) {
    return CodeBlock.of("$S", CaseFormat.SNAKE.of(component.name()));
  }
}

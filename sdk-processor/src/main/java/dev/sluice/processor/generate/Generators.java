package dev.sluice.processor.generate;

import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PipelineModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;

/** Which classes are generated from what. */
final class Generators {

  private Generators() {}

  /** The classes of a declaration that has no mistake. */
  static List<GeneratedFile> generate(Declaration declaration) {
    if (declaration instanceof ConnectorModel connector) {
      return List.of(ClientGenerator.generate(connector));
    }
    if (declaration instanceof ReadContractModel contract) {
      return List.of(ReaderGenerator.generate(contract));
    }
    if (declaration instanceof VariantsModel variants) {
      return List.of(VariantsReaderGenerator.generate(variants));
    }
    if (declaration instanceof WriteContractModel contract) {
      return List.of(
          SchemaGenerator.generate(contract),
          RowWriterGenerator.generate(contract),
          RowReaderGenerator.generate(contract));
    }
    if (declaration instanceof BodyModel body) {
      return List.of(BodyWriterGenerator.generate(body));
    }
    if (declaration instanceof FlowModel flow) {
      return List.of(
          flow.pushes().isEmpty() ? FlowGenerator.generate(flow) : PushGenerator.generate(flow));
    }
    return List.of(PipelineGenerator.generate((PipelineModel) declaration));
  }
}

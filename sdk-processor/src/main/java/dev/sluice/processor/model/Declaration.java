package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/** An annotated type, or a record that an operation sends: what files are generated from. */
public sealed interface Declaration
    permits BodyModel,
        ConnectorModel,
        FlowModel,
        PipelineModel,
        ReadContractModel,
        VariantsModel,
        WriteContractModel {

  /** The user's type. */
  UserType type();

  /** The user's types whose generated classes this one's generated classes use. */
  Set<ClassName> dependencies();

  /** The names of the classes generated from it. */
  List<ClassName> generated();
}

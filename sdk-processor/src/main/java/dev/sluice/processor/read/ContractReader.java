package dev.sluice.processor.read;

import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.TableLayoutModel;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/** Reads read contracts and write contracts. */
final class ContractReader {

  private final UserTypeReader types;

  ContractReader(UserTypeReader types) {
    this.types = types;
  }

  ReadContractModel readContract(TypeElement type, Annotations annotation) {
    UnaryOperator<String> naming = naming(annotation.constant("naming").value());
    return new ReadContractModel(types.read(type), ComponentReader.read(type, naming));
  }

  private static UnaryOperator<String> naming(String constant) {
    return switch (constant) {
      case "SNAKE_CASE" -> CaseFormat.SNAKE::of;
      case "KEBAB_CASE" -> CaseFormat.KEBAB::of;
      case "UPPER_CAMEL_CASE" -> CaseFormat.UPPER_CAMEL::of;
      case "UPPER_SNAKE_CASE" -> CaseFormat.CONSTANT::of;
      default -> UnaryOperator.identity();
    };
  }

  WriteContractModel writeContract(TypeElement type, Annotations annotation) {
    Written<String> naming = annotation.constant("naming");
    ColumnReader columns = new ColumnReader(types, naming(naming.value()));
    return new WriteContractModel(
        types.read(type),
        annotation.text("table"),
        naming,
        new TableLayoutModel(annotation.texts("partitionBy"), annotation.texts("clusterBy")),
        columns.read(type));
  }
}

package dev.sluice.processor.read;

import com.palantir.javapoet.TypeVariableName;
import dev.sluice.annotations.ReadContract;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.TableLayoutModel;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/** Reads read contracts and write contracts. */
final class ContractReader {

  private final UserTypeReader types;

  ContractReader(UserTypeReader types) {
    this.types = types;
  }

  Declaration readContract(TypeElement type, Annotations annotation) {
    if (ValueTypeReader.isSealed(type)) {
      return VariantsReader.read(type, types.read(type), annotation);
    }
    return new ReadContractModel(
        types.read(type),
        components(type, List.of(type)),
        type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        annotation.constant("unknown").value().equals("FAIL"),
        ReadingReader.coercions(type));
  }

  /**
   * The components of a read contract.
   *
   * @param records it, and those it is unwrapped into
   */
  static List<ComponentModel> components(TypeElement type, List<TypeElement> records) {
    String naming =
        Annotations.on(type, ReadContract.class)
            .map(it -> it.constant("naming").value())
            .orElse("JAVA");
    ReadingReader reading = new ReadingReader(ReadingReader.coercions(type).inside(), records);
    return ComponentReader.read(type, naming(naming), reading);
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
        columns.read(type),
        CrossCheckReader.read(type),
        LoadReader.read(type, annotation));
  }
}

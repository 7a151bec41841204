package dev.sluice.processor.read;

import com.palantir.javapoet.TypeVariableName;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.Untracked;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Doc;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.RecordComponentElement;
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
    UserType userType = types.read(type);
    List<ColumnModel> columns =
        ComponentReader.components(type).stream()
            .map(component -> column(type, component, userType.doc()))
            .toList();
    return new WriteContractModel(
        userType,
        annotation.text("table"),
        columns,
        CrossCheckReader.read(type),
        LoadReader.read(type, annotation));
  }

  private static ColumnModel column(TypeElement type, RecordComponentElement component, Doc doc) {
    ComponentModel model =
        ComponentReader.read(
            type, component, UnaryOperator.identity(), ComponentReader.plain(type));
    return new ColumnModel(
        model,
        CaseFormat.SNAKE.of(model.name()),
        doc.param(model.name()),
        LoadReader.isKey(component),
        Annotations.has(component, Untracked.class),
        PiiReader.read(ComponentReader.bearers(type, component)),
        ConstraintReader.read(ComponentReader.bearers(type, component)));
  }
}

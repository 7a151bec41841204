package dev.sluice.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.EnumModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum's constants and the names Jackson's annotations give them. */
final class EnumReader {

  private static final String JSON_ENUM_DEFAULT_VALUE =
      "com.fasterxml.jackson.annotation.JsonEnumDefaultValue";

  private EnumReader() {}

  static EnumModel read(TypeElement type) {
    List<EnumModel.Constant> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        JacksonNames names = JacksonNames.on(element, List.of(element), UnaryOperator.identity());
        constants.add(
            new EnumModel.Constant(
                element.getSimpleName().toString(),
                names.name(),
                names.aliases(),
                Annotations.on(element, JSON_ENUM_DEFAULT_VALUE)
                    .map(Annotations::origin)
                    .orElse(null)));
      }
    }
    return new EnumModel(ClassName.get(type), constants);
  }
}

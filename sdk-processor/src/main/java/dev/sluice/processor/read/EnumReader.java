package dev.sluice.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.EnumModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum's constants and the names Jackson's annotations give them. */
final class EnumReader {

  private EnumReader() {}

  static EnumModel read(TypeElement type) {
    List<EnumModel.Constant> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        JacksonNames names = JacksonNames.on(element, List.of(element));
        constants.add(
            new EnumModel.Constant(
                element.getSimpleName().toString(), names.name(), names.aliases()));
      }
    }
    return new EnumModel(ClassName.get(type), constants);
  }
}

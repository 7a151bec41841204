package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.annotations.Format;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.FormatModel.Kind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Format}, and what it is for. */
final class FormatReader {

  private FormatReader() {}

  /** That of an operation that returns such a type; null for none. */
  static @Nullable FormatModel read(ExecutableElement method, TypeMirror returned) {
    return Annotations.on(method, Format.class).map(it -> format(it, returned)).orElse(null);
  }

  private static FormatModel format(Annotations it, TypeMirror returned) {
    Written<String> kind = it.constant("value");
    return new FormatModel(
        new Written<>(Kind.valueOf(kind.value()), kind.origin()),
        it.character("delimiter"),
        it.isWritten("delimiter"),
        nested(returned),
        it.origin());
  }

  private static List<String> nested(TypeMirror returned) {
    if (returned.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    List<? extends TypeMirror> items = MoreTypes.asDeclared(returned).getTypeArguments();
    if (items.isEmpty() || items.get(0).getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    return ComponentReader.read(MoreTypes.asTypeElement(items.get(0))).stream()
        .filter(FormatReader::isNested)
        .map(ComponentModel::name)
        .toList();
  }

  /** A record made of fields of the row itself is not, what stands deeper is. */
  private static boolean isNested(ComponentModel component) {
    ValueType value = component.value();
    if (component.reading().unwrapped() != null) {
      return component.reading().unwrapped().components().stream().anyMatch(FormatReader::isNested);
    }
    return component.reading().pointer() != null
        || value instanceof ValueType.Structure
        || value instanceof ValueType.Many
        || value instanceof ValueType.Mapping;
  }
}

package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.CustomAuthModel;
import dev.sluice.processor.model.Written;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads {@code @CustomAuth}. */
final class CustomAuthReader {

  private static final String FACTORY = "dev.sluice.middleware.AuthenticatorFactory";

  private final Elements elements;
  private final Types types;

  CustomAuthReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  AuthModel read(Annotations it) {
    Written<TypeMirror> named = it.type("value");
    Written<String> scheme = it.text("scheme");
    if (named.value().getKind() != TypeKind.DECLARED) {
      return new CustomAuthModel(
          scheme, ClassName.get(Object.class), false, false, false, named.origin(), it.origin());
    }
    TypeElement type = MoreTypes.asTypeElement(named.value());
    TypeElement factory = elements.getTypeElement(FACTORY);
    return new CustomAuthModel(
        scheme,
        ClassName.get(type),
        factory != null && types.isAssignable(named.value(), factory.asType()),
        type.getKind() == ElementKind.RECORD && type.getTypeParameters().isEmpty(),
        ConnectorReader.isConstructible(type),
        named.origin(),
        it.origin());
  }
}

package dev.sluice.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The declarations that several generated classes have. */
final class TypeSpecs {

  private TypeSpecs() {}

  /** A final class with that Javadoc. */
  static TypeSpec.Builder finalClass(ClassName name, String doc) {
    return TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL).addJavadoc("$L", doc);
  }

  /** What Java serialization compares. */
  static FieldSpec serialVersion() {
    return constant(TypeName.LONG, "serialVersionUID").initializer("1").build();
  }

  /** A private constant. */
  static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  /** A public method that overrides one. */
  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** A method that overrides one for subclasses. */
  static MethodSpec.Builder protectedOverride(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type);
  }

  /** A static class within a generated one. */
  static TypeSpec.Builder nestedClass(String name, String doc) {
    return TypeSpec.classBuilder(name)
        .addJavadoc("$L", SourceFormat.doc(doc))
        .addModifiers(Modifier.STATIC, Modifier.FINAL);
  }

  /** The constructor of a class nobody makes. */
  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  /** A type that may be null. */
  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  /** A parameter, marked where it may be null. */
  static ParameterSpec parameter(TypeName type, String name, boolean nullable) {
    return ParameterSpec.builder(nullable ? nullable(type) : type, name).build();
  }

  /** A type as a link in Javadoc of its own package. */
  static String link(ClassName type) {
    return "{@link " + String.join(".", type.simpleNames()) + "}";
  }

  /** A method as a link in Javadoc of its own package. */
  static String link(ClassName type, String method) {
    return "{@link " + String.join(".", type.simpleNames()) + "#" + method + "}";
  }
}

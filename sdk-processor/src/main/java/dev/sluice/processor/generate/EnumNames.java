package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.EnumModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The private methods of one class that turn enum constants into names, or names into constants.
 */
final class EnumNames {

  private final NameAllocator names = new NameAllocator();
  private final Map<ClassName, EnumModel> used = new LinkedHashMap<>();

  /** Method names that are taken by others in the class. */
  EnumNames(Stream<String> taken) {
    taken.distinct().forEach(name -> names.newName(name, "taken " + name));
  }

  /** The name of an enum's method. */
  String method(EnumModel type) {
    if (used.putIfAbsent(type.type(), type) == null) {
      names.newName(CaseFormat.CAMEL.of(type.type().simpleName()), type.type());
    }
    return names.get(type.type());
  }

  /** The methods that give the name of a constant, null for null. */
  List<MethodSpec> writers() {
    return writers("in requests");
  }

  /** The same for names that stand elsewhere. */
  List<MethodSpec> writers(String place) {
    return methods().stream().map(type -> writer(names.get(type.type()), type, place)).toList();
  }

  /** The methods that give the constant of a name, null for a name that is none. */
  List<MethodSpec> readers() {
    return readers("in JSON");
  }

  /** The same for names that stand elsewhere. */
  List<MethodSpec> readers(String place) {
    return methods().stream().map(type -> reader(names.get(type.type()), type, place)).toList();
  }

  private List<EnumModel> methods() {
    return new ArrayList<>(used.values());
  }

  private static MethodSpec writer(String name, EnumModel type, String place) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (EnumModel.Constant constant : type.constants()) {
      cases.add("case $L -> $S;\n", constant.name(), constant.wireName().value());
    }
    return MethodSpec.methodBuilder(name)
        .addJavadoc("The name of a constant $L; null for null.\n", place)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeSpecs.nullable(ClassName.get(String.class)))
        .addParameter(TypeSpecs.parameter(type.type(), "value", true))
        .beginControlFlow("if (value == null)")
        .addStatement("return null")
        .endControlFlow()
        .addCode("return switch (value) {\n$>$L$<};\n", cases.build())
        .build();
  }

  private static MethodSpec reader(String name, EnumModel type, String place) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (EnumModel.Constant constant : type.constants()) {
      CodeBlock labels =
          Stream.concat(Stream.of(constant.wireName()), constant.aliases().stream())
              .map(Written::value)
              .distinct()
              .map(label -> CodeBlock.of("$S", label))
              .collect(CodeBlock.joining(", "));
      cases.add("case $L -> $T.$L;\n", labels, type.type(), constant.name());
    }
    CodeBlock other =
        type.fallbacks().stream()
            .map(each -> CodeBlock.of("$T.$L", type.type(), each.name()))
            .findFirst()
            .orElse(CodeBlock.of("null"));
    return MethodSpec.methodBuilder(name)
        .addJavadoc("The constant of a name $L; $L for a name that is none.\n", place, other)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeSpecs.nullable(type.type()))
        .addParameter(String.class, "name")
        .addCode("return switch (name) {\n$>$Ldefault -> $L;\n$<};\n", cases.build(), other)
        .build();
  }

  /** The expectation told when a name is none of an enum's. */
  static String expectation(EnumModel type) {
    return type.constants().stream()
        .map(constant -> constant.wireName().value())
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}

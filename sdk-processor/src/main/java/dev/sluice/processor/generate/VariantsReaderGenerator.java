package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.VariantsModel.Variant;
import dev.sluice.processor.model.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Generates the JSON reader of a sealed interface, which asks the reader of the record it is. */
final class VariantsReaderGenerator {

  private final VariantsModel variants;
  private final ClassName type;
  private final NameAllocator names = new NameAllocator();
  private final List<FieldSpec> readers = new ArrayList<>();

  private VariantsReaderGenerator(VariantsModel variants) {
    this.variants = variants;
    this.type = variants.type().name();
    for (Variant variant : variants.variants()) {
      ClassName reader = GeneratedNames.reader(variant.type());
      String name =
          names.newName(CaseFormat.CONSTANT.of(variant.type().simpleName()), variant.type());
      readers.add(TypeSpecs.constant(reader, name).initializer("new $T()", reader).build());
    }
  }

  static GeneratedFile generate(VariantsModel variants) {
    return new GeneratedFile(
        GeneratedNames.reader(variants.type().name()),
        variants.type(),
        new VariantsReaderGenerator(variants).type());
  }

  private TypeSpec type() {
    String doc =
        "Reads "
            + TypeSpecs.link(type)
            + " from JSON; the field {@code "
            + property()
            + "} tells which of its records it is.";
    return TypeSpecs.finalClass(GeneratedNames.reader(type), SourceFormat.doc(doc))
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ITEM_READER, type))
        .addField(TypeSpecs.serialVersion())
        .addFields(readers)
        .addMethod(read())
        .build();
  }

  private String property() {
    return Objects.requireNonNull(variants.discriminator()).property().value();
  }

  private MethodSpec read() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Variant variant : variants.variants()) {
      CodeBlock labels =
          variant.names().stream()
              .map(Written::value)
              .distinct()
              .map(name -> CodeBlock.of("$S", name))
              .collect(CodeBlock.joining(", "));
      if (!variant.names().isEmpty()) {
        cases.add("case $L -> $L.read(in);\n", labels, names.get(variant.type()));
      }
    }
    return TypeSpecs.override("read")
        .returns(TypeSpecs.nullable(type))
        .addParameter(RuntimeTypes.JSON_INPUT, "in")
        .addException(IOException.class)
        .addStatement("$T name = in.discriminator($S)", String.class, property())
        .beginControlFlow("if (name == null)")
        .addStatement("return null")
        .endControlFlow()
        .addCode("return switch (name) {\n$>$L$L$<};\n", cases.build(), other())
        .build();
  }

  private CodeBlock other() {
    return variants
        .fallback()
        .map(fallback -> CodeBlock.of("default -> $L.read(in);\n", names.get(fallback)))
        .orElseGet(
            () ->
                CodeBlock.of(
                    "default -> {\n$>in.noVariant($S);\nyield null;\n$<}\n", expectation()));
  }

  private String expectation() {
    return variants.variants().stream()
        .flatMap(variant -> variant.names().stream())
        .map(Written::value)
        .distinct()
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}

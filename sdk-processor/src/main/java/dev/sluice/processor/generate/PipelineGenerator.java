package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.PipelineModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the program of a pipeline. */
final class PipelineGenerator {

  private PipelineGenerator() {}

  static GeneratedFile generate(PipelineModel pipeline) {
    ClassName declared = pipeline.type().name();
    ClassName name = GeneratedNames.pipeline(declared);
    String doc =
        "The program of the pipeline {@code %s}, declared by %s."
            .formatted(pipeline.name().value(), TypeSpecs.link(declared));
    TypeSpec type =
        TypeSpecs.finalClass(name, SourceFormat.doc(doc))
            .addMethod(TypeSpecs.privateConstructor())
            .addMethod(definition(pipeline))
            .addMethod(main())
            .build();
    return new GeneratedFile(name, pipeline.type(), type);
  }

  private static MethodSpec definition(PipelineModel pipeline) {
    Stream<CodeBlock> head =
        Stream.of(
            CodeBlock.of("$S", pipeline.name().value()),
            CodeBlock.of("$S", pipeline.type().doc().text()));
    Stream<CodeBlock> flows =
        pipeline.flows().value().stream()
            .map(flow -> CodeBlock.of("new $T()", GeneratedNames.flow(flow.type())));
    List<CodeBlock> arguments = Stream.concat(head, flows).toList();
    return MethodSpec.methodBuilder("definition")
        .addJavadoc("The flows of the pipeline, in the order they are declared.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.PIPELINE_DEFINITION)
        .addCode(
            "return $L;\n",
            Layout.call(CodeBlock.of("$T.of", RuntimeTypes.PIPELINE_DEFINITION), arguments, 11, 1))
        .build();
  }

  private static MethodSpec main() {
    return MethodSpec.methodBuilder("main")
        .addJavadoc("Runs the pipeline; {@code --help} tells the options.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String[].class, "args")
        .addStatement("$T.main(definition(), args)", RuntimeTypes.PIPELINE_MAIN)
        .build();
  }
}

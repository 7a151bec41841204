package dev.sluice.processor;

import com.google.auto.service.AutoService;
import dev.sluice.processor.diagnostic.Reporter;
import dev.sluice.processor.generate.SourceWriter;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.read.DeclarationReader;
import dev.sluice.processor.read.SchemaSnapshots;
import dev.sluice.processor.validate.Report;
import dev.sluice.processor.validate.Validator;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes clients, readers, schemas, flows and pipelines while javac runs.
 *
 * <p>Every round reads all annotated types anew, judges them, and writes what is complete and
 * right. What mentions a type that does not exist yet waits for the next round. What is wrong then
 * is told after the last one, so that all mistakes of a compilation come together, each once.
 *
 * <p>For Gradle it is isolating: every file has one originating type, and its text depends on
 * nothing but that type and the types reachable from it. Schema snapshots are sources of the
 * user's, which the build declares as an input, and no generated files.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.sluice.annotations.*")
@SupportedOptions({SchemaSnapshots.FOLDER, SchemaSnapshots.UPDATE})
public final class SluiceProcessor extends AbstractProcessor {

  private final AnnotatedTypes types = new AnnotatedTypes();
  private Validator validator;
  private SchemaSnapshots snapshots;
  private DeclarationReader reader;
  private SourceWriter writer;
  private Reporter reporter;

  /** Made by javac. */
  public SluiceProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    snapshots = new SchemaSnapshots(environment.getOptions());
    validator = new Validator(snapshots::read);
    reader = new DeclarationReader(environment);
    writer = new SourceWriter(environment.getFiler());
    reporter = new Reporter(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    types.add(annotations, round, writer.written());
    Declarations declarations = reader.read(types.names(), types.sources());
    Report report = validator.validate(declarations);
    if (round.processingOver()) {
      reporter.print(report.diagnostics());
      return false;
    }
    for (Declaration declaration : Readiness.ready(declarations, report)) {
      writer.write(declaration);
      if (declaration instanceof WriteContractModel contract) {
        snapshots.write(contract);
      }
    }
    return false;
  }
}

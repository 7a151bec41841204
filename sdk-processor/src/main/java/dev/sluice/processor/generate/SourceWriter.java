package dev.sluice.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.WriteContractModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.tools.StandardLocation;

/** Writes generated classes, with what all have in common, and schema files; each once. */
public final class SourceWriter {

  private static final String PROCESSOR = "dev.sluice.processor.SluiceProcessor";

  private final Filer filer;
  private final Set<ClassName> written = new HashSet<>();

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes the classes of a declaration that has no mistake. */
  public void write(Declaration declaration) {
    if (written.containsAll(declaration.generated())) {
      return;
    }
    List<GeneratedFile> files = Generators.generate(declaration);
    files.stream().filter(file -> written.add(file.name())).forEach(this::write);
    if (declaration instanceof WriteContractModel contract) {
      SchemaFile.of(contract).forEach(this::write);
    }
  }

  /** The names of the classes written so far. */
  public Set<ClassName> written() {
    return Set.copyOf(written);
  }

  private void write(GeneratedFile file) {
    String name = file.name().canonicalName();
    try (Writer writer =
        filer.createSourceFile(name, file.from().origin().element()).openWriter()) {
      writer.write(source(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name, e);
    }
  }

  private void write(SchemaFile file) {
    try (Writer writer =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", file.path(), file.from().origin().element())
            .openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file.path(), e);
    }
  }

  /** The source text of a file. */
  static String source(GeneratedFile file) {
    TypeSpec.Builder type = file.type().toBuilder();
    type.addAnnotation(
        AnnotationSpec.builder(RuntimeTypes.GENERATED).addMember("value", "$S", PROCESSOR).build());
    if (file.from().visibility() == UserType.Visibility.PUBLIC) {
      type.addModifiers(Modifier.PUBLIC);
    }
    JavaFile java =
        JavaFile.builder(file.name().packageName(), type.build())
            .addFileComment("Generated from $L. Do not edit.", file.from().name().canonicalName())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return SourceFormat.tidy(java.toString());
  }
}

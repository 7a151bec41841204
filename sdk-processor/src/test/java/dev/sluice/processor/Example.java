package dev.sluice.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A whole pipeline as a user writes it, from src/test/resources/example. */
final class Example {

  private static final Path FOLDER = Path.of("src/test/resources/example");
  private static final String PACKAGE = "dev.sluice.example.brevo.";

  private Example() {}

  /** The sources, by name. */
  static List<JavaFileObject> sources() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Example::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources, the other way round. */
  static List<JavaFileObject> reversedSources() {
    List<JavaFileObject> sources = new java.util.ArrayList<>(sources());
    Collections.reverse(sources);
    return sources;
  }

  /** Compiles as strictly as javac can. */
  static Compilation compile(List<JavaFileObject> sources) {
    return Javac.with("-Xlint:all,-processing,-classfile,-path", "-Werror")
        .withProcessors(new SluiceProcessor())
        .compile(sources);
  }

  /** The text of each generated file by its simple name. */
  static SortedMap<String, String> generated(Compilation compilation) {
    SortedMap<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.getName();
      try {
        files.put(path.substring(path.lastIndexOf('/') + 1), file.getCharContent(false).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static JavaFileObject source(Path file) {
    try {
      String name = file.getFileName().toString().replace(".java", "");
      return JavaFileObjects.forSourceString(PACKAGE + name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

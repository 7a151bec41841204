package dev.sluice.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, in package {@code shop} unless another is given. */
final class Sources {

  private static final String PACKAGE = "shop";
  static final String IMPORTS =
      "package "
          + PACKAGE
          + "; import dev.sluice.annotations.*; import dev.sluice.client.*; import"
          + " dev.sluice.exchange.*; import dev.sluice.http.FilePart; import java.io.InputStream;"
          + " import dev.sluice.http.HttpRequest; import"
          + " dev.sluice.http.HttpResponse; import dev.sluice.annotations.Header; import"
          + " java.math.*; import java.time.*; import java.util.*; import"
          + " java.util.concurrent.CompletionStage; import org.jspecify.annotations.Nullable;"
          + " import com.fasterxml.jackson.annotation.*; import"
          + " jakarta.validation.constraints.*;\n";

  private Sources() {}

  /** A file whose first line is all imports an example could need. */
  static JavaFileObject file(String name, String source) {
    return file(PACKAGE, name, source);
  }

  /** The same in a package of its own, so that many may be compiled at once. */
  static JavaFileObject file(String packageName, String name, String source) {
    return JavaFileObjects.forSourceString(
        packageName + "." + name, IMPORTS.replaceFirst(PACKAGE, packageName) + source);
  }

  /** An interface annotated {@code @Connector} with those operations, the first on line 3. */
  static JavaFileObject connector(String operations) {
    return connector(PACKAGE, operations);
  }

  /** The same in a package of its own. */
  static JavaFileObject connector(String packageName, String operations) {
    return file(
        packageName,
        "Api",
        "@Connector(name = \"api\", baseUrl = \"https://api.example.com\") public interface Api {\n"
            + operations
            + "\n}");
  }

  static Compilation compile(List<JavaFileObject> files, Processor... others) {
    List<Processor> processors = new ArrayList<>(List.of(others));
    processors.add(new SluiceProcessor());
    return Javac.with("-Xlint:all,-processing,-classfile,-path,-auxiliaryclass", "-Xmaxerrs", "0")
        .withProcessors(processors)
        .compile(files);
  }

  static Compilation compile(JavaFileObject... files) {
    return compile(List.of(files));
  }

  /** The errors as {@code "line Code"}, in the order they are told. */
  static List<String> errors(Compilation compilation) {
    return errors(compilation.errors());
  }

  /** The same of some of a compilation's errors. */
  static List<String> errors(List<Diagnostic<? extends JavaFileObject>> errors) {
    return errors.stream()
        .map(error -> error.getLineNumber() + " " + code(error.getMessage(null)))
        .toList();
  }

  /** The code of a message; the message itself when it is none of ours. */
  static String code(String message) {
    int end = message.indexOf(']');
    return message.startsWith("[Sluice/") && end > 0
        ? message.substring("[Sluice/".length(), end)
        : message;
  }
}

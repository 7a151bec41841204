package dev.sluice.processor;

import com.google.testing.compile.Compiler;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compiler that tests run. It sees what the users' sources and the generated ones name, not the
 * tests' whole class path: javac opens every jar for each compilation, and to open the two hundred
 * of Spark, Delta and what they need is most of the work of a small one.
 */
public final class Javac {

  /** How the names of the jars begin. Those of this build may be folders, and are always seen. */
  private static final List<String> SEEN =
      List.of(
          "hibernate-validator-",
          "jackson-annotations-",
          "jackson-core-",
          "jackson-databind-",
          "jakarta.validation-api-",
          "jspecify-",
          "scala-library-",
          "scala-reflect-",
          "sluice-",
          "spark-common-utils",
          "spark-sql-api_");

  private static final List<File> CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(File::new)
          .filter(file -> file.isDirectory() || SEEN.stream().anyMatch(file.getName()::startsWith))
          .toList();

  private Javac() {}

  /** The compiler with those options. */
  public static Compiler with(String... options) {
    return Compiler.javac()
        .withClasspath(CLASS_PATH)
        .withOptions(Stream.of(options).map(Object.class::cast).toList());
  }
}

package dev.sluice;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layers, as an allow-list: what is not listed here may not be used. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.sluice");

  private static final List<String> VALUES = List.of("http", "error", "schema", "config");
  private static final List<String> CORE = with(VALUES, "control", "contract");
  private static final List<String> SENDING = with(CORE, "transport", "middleware");

  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("http", List.of()),
          Map.entry("error", List.of("http")),
          Map.entry("schema", List.of()),
          Map.entry("config", List.of("http", "error")),
          Map.entry("control", VALUES),
          Map.entry("contract", with(VALUES, "control")),
          Map.entry("privacy", VALUES),
          Map.entry("transport", VALUES),
          Map.entry("transport.testing", with(VALUES, "transport")),
          Map.entry("transport.jetty", with(VALUES, "control", "transport")),
          Map.entry("transport.jdk", with(VALUES, "control", "transport")),
          Map.entry("middleware", with(VALUES, "control", "transport")),
          Map.entry("middleware.auth", SENDING),
          Map.entry("middleware.standard", with(SENDING, "middleware.auth")),
          Map.entry(
              "client", with(SENDING, "middleware.auth", "middleware.standard", "transport.jetty")),
          Map.entry("exchange", CORE),
          Map.entry("table", with(VALUES, "exchange")),
          Map.entry("table.delta", with(VALUES, "exchange", "table")),
          Map.entry("spark", with(SENDING, "middleware.standard", "client", "exchange", "table")),
          Map.entry(
              "pipeline",
              with(
                  SENDING,
                  "middleware.standard",
                  "client",
                  "exchange",
                  "table",
                  "table.delta",
                  "spark",
                  "privacy")));

  @TestFactory
  Stream<DynamicTest> package_anyLayer_usesOnlyWhatItMay() {
    return ALLOWED.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey())));
  }

  private static void check(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), ALLOWED.getOrDefault(name, List.of()).stream())
            .map(one -> "dev.sluice." + one)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("dev.sluice." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(not(resideInAPackage("dev.sluice.."))))
        .check(CLASSES);
  }

  @Test
  void packages_all_areListed() {
    assertThat(CLASSES.getPackage("dev.sluice").getSubpackagesInTree())
        .filteredOn(one -> !one.getClasses().isEmpty())
        .extracting(JavaPackage::getName)
        .allSatisfy(
            name -> assertThat(ALLOWED).containsKey(name.substring("dev.sluice.".length())));
  }

  @Test
  void packages_all_areFreeOfCycles() {
    slices().matching("dev.sluice.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void runtime_all_knowsNothingOfAnnotationsOrSparkBelowTables() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.sluice.annotations..")
        .check(CLASSES);
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "dev.sluice.table..", "dev.sluice.spark..", "dev.sluice.pipeline..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "io.delta..", "scala..")
        .check(CLASSES);
  }

  @Test
  void databind_all_isNeededByTreesOnly() {
    noClasses()
        .that(not(nameMatching("dev\\.sluice\\.contract\\.JsonTrees.*")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.databind..")
        .check(CLASSES);
    noClasses()
        .that(not(nameMatching("dev\\.sluice\\.contract\\.JsonTrees.*")))
        .should()
        .dependOnClassesThat()
        .haveSimpleName("JsonTrees")
        .check(CLASSES);
  }

  @Test
  void control_all_isPure() {
    noClasses()
        .that()
        .resideInAPackage("dev.sluice.control")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.concurrent..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }
}

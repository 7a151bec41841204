package dev.sluice.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The package rules: model ← diagnostic ← {read, validate}, model ← generate. */
@AnalyzeClasses(
    packages = "dev.sluice.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.sluice.processor.";

  @ArchTest
  static final ArchRule model_anyClass_usesNoOtherPackage =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.sluice.processor",
              ROOT + "diagnostic",
              ROOT + "read",
              ROOT + "validate",
              ROOT + "generate");

  @ArchTest
  static final ArchRule diagnostic_anyClass_usesTheModelOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "diagnostic")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.sluice.processor", ROOT + "read", ROOT + "validate", ROOT + "generate");

  @ArchTest
  static final ArchRule read_anyClass_judgesAndWritesNothing =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "read")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.sluice.processor", ROOT + "validate", ROOT + "generate");

  @ArchTest
  static final ArchRule validate_anyClass_seesNoCompilerAndNoGenerator =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "validate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.sluice.processor",
              ROOT + "read",
              ROOT + "generate",
              "dev.sluice.annotations",
              "javax.lang.model..",
              "javax.annotation.processing");

  @ArchTest
  static final ArchRule generate_anyClass_seesNoRulesAndNoReader =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "generate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.sluice.processor",
              ROOT + "diagnostic",
              ROOT + "read",
              ROOT + "validate",
              "dev.sluice.annotations");

  @ArchTest
  static final ArchRule generate_exceptTheWriter_seesNoElement =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "generate")
          .and()
          .doNotHaveSimpleName("SourceWriter")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.lang.model.element.Element");

  @ArchTest
  static final ArchRule processor_apartFromTheReporter_printsNothing =
      noClasses()
          .that()
          .doNotHaveSimpleName("Reporter")
          .and()
          .doNotHaveSimpleName("SluiceProcessor")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.annotation.processing.Messager");

  @ArchTest
  static final ArchRule rootPackage_publicClasses_areTheProcessorOnly =
      classes()
          .that()
          .resideInAPackage("dev.sluice.processor")
          .and()
          .arePublic()
          .should()
          .haveSimpleName("SluiceProcessor");

  @ArchTest
  static final ArchRule packages_together_haveNoCycle =
      slices().matching("dev.sluice.processor.(*)..").should().beFreeOfCycles();
}

package dev.sluice.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.Javac;
import dev.sluice.processor.model.CoercionModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;
import dev.sluice.processor.model.Doc;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.OperationSettings;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ReadingModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleOptions;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.StrayModel;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclarationReaderTest {

  @SuppressWarnings("NullAway") // Never looked at: comparisons leave origins out.
  private static final Origin ANYWHERE = new Origin(null, null, null);

  private static final RoleOptions NO_OPTIONS =
      new RoleOptions(
          new Written<>(false, ANYWHERE),
          written(RoleOptions.EXPLODE),
          written(""),
          written(""),
          written(""));

  @Test
  void read_readContract_givesItsModel() {
    Declarations declarations =
        read(
            "Thing",
            """
            /** One thing. */
            @ReadContract record Thing(
                @JsonProperty("no") @JsonAlias("number") long id, @Nullable List<String> tags) {}
            """);

    assertSame(
        declarations.all().get(0),
        new ReadContractModel(
            new UserType(
                ClassName.get("a", "Thing"),
                UserType.Shape.RECORD,
                UserType.Visibility.PACKAGE,
                false,
                new Doc("One thing.", "One thing.", Map.of()),
                ANYWHERE),
            List.of(
                new ComponentModel(
                    "id",
                    TypeName.LONG,
                    new ValueType.Scalar(ScalarKind.LONG, true),
                    Presence.REQUIRED,
                    written("no"),
                    List.of(written("number")),
                    null,
                    ReadingModel.PLAIN,
                    ANYWHERE),
                new ComponentModel(
                    "tags",
                    ParameterizedTypeName.get(List.class, String.class),
                    new ValueType.Many(
                        ClassName.get(List.class), new ValueType.Scalar(ScalarKind.TEXT, false)),
                    Presence.NULLABLE,
                    written("tags"),
                    List.of(),
                    null,
                    ReadingModel.PLAIN,
                    ANYWHERE)),
            List.of(),
            false,
            CoercionModel.STANDARD));
  }

  @Test
  void read_connector_givesItsModel() {
    Declarations declarations =
        read(
            "Api",
            """
            @Connector(name = "api", baseUrl = "https://x.example")
            @RateLimit(permits = 3, per = "1s")
            @Headers("Accept: text/csv")
            public interface Api {
              @Delete("/things/{id}") @Timeout("9s") @Retry(attempts = 2) void delete(@Path("id") String id);
            }
            """);

    assertSame(
        declarations.all().get(0),
        new ConnectorModel(
            new UserType(
                ClassName.get("a", "Api"),
                UserType.Shape.INTERFACE,
                UserType.Visibility.PUBLIC,
                false,
                Doc.NONE,
                ANYWHERE),
            written("api"),
            written("https://x.example"),
            List.of(),
            new Settings(
                List.of(),
                null,
                new Settings.RateLimit(new Written<>(3, ANYWHERE), written("1s")),
                null,
                null,
                null,
                List.of()),
            List.of(),
            List.of(new StaticHeader(written("Accept: text/csv"))),
            List.of(
                new OperationModel(
                    "delete",
                    List.of(
                        new VerbModel(
                            VerbModel.Verb.DELETE,
                            written("DELETE"),
                            written("/things/{id}"),
                            true,
                            true,
                            true,
                            written(""),
                            ANYWHERE)),
                    List.of(),
                    new ResultModel(Form.NONE, new ValueType.Nothing(), TypeName.VOID, "void"),
                    List.of(
                        new ParameterModel(
                            "id",
                            ClassName.get(String.class),
                            new ValueType.Scalar(ScalarKind.TEXT, false),
                            false,
                            List.of(new RoleModel(RoleModel.Kind.PATH, written("id"), NO_OPTIONS)),
                            List.of(),
                            null,
                            null,
                            List.of(),
                            ANYWHERE)),
                    new OperationSettings(
                        List.of(),
                        written("9s"),
                        new Settings.Retry(
                            new Written<>(2, ANYWHERE), written("500ms"), written("60s")),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                    ANYWHERE))));
  }

  @Test
  void read_writeContract_namesItsColumns() {
    Declarations declarations =
        read(
            "Row",
            """
            /** A row.
             * @param eventId the {@code id} */
            @WriteContract(table = "rows") record Row(
                @Key @NotNull String eventId, @Untracked @Nullable Instant readAt) {}
            """);

    WriteContractModel contract = declarations.of(WriteContractModel.class).findFirst().get();
    assertThat(contract.columns())
        .extracting(
            column -> column.name() + " " + column.comment() + " " + column.key(),
            column -> column.untracked(),
            column -> column.constraints().size(),
            column -> column.isRequired())
        .containsExactly(
            tuple("event_id the id true", false, 1, true), tuple("read_at  false", true, 0, false));
  }

  @Test
  void read_flow_findsItsMethods() {
    Declarations declarations =
        read(
            "Outer",
            """
            interface Outer {
              @Flow final class BigThings {
                @Extract static Pages<String> extract(@Since(field = "x") Instant since) {
                  return null;
                }
              }
            }
            """);

    FlowModel flow = declarations.of(FlowModel.class).findFirst().orElseThrow();
    assertThat(flow.name()).isEqualTo("big-things");
    assertThat(flow.generated()).containsExactly(ClassName.get("a", "Outer_BigThingsFlow"));
    assertThat(flow.transforms()).isEmpty();
    assertThat(flow.extracts().get(0).cursor().orElseThrow().field().value()).isEqualTo("x");
  }

  @Test
  void read_annotationWithoutOwner_isStray() {
    Declarations declarations = read("Api", "@Retry interface Api { @Get(\"/\") void a(); }");

    assertThat(declarations.strays())
        .extracting(StrayModel::annotation, StrayModel::owner, StrayModel::place)
        .containsExactly(
            tuple("Retry", "Connector", StrayModel.Place.ON_TYPE),
            tuple("Get", "Connector", StrayModel.Place.IN_TYPE));
  }

  @Test
  void read_typeThatMentionsAMissingOne_isUnresolved() {
    Declarations declarations = read("Thing", "@ReadContract record Thing(Missing missing) {}");

    assertThat(declarations.all()).isEmpty();
    assertThat(declarations.unresolved()).containsExactly(ClassName.get("a", "Thing"));
  }

  private static void assertSame(Declaration actual, Declaration expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Origin.class)
        .isEqualTo(expected);
  }

  private static Written<String> written(String value) {
    return new Written<>(value, ANYWHERE);
  }

  private static Declarations read(String name, String source) {
    Reading reading = new Reading();
    String imports =
        "package a; import dev.sluice.annotations.*; import dev.sluice.client.*;"
            + " import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;"
            + " import com.fasterxml.jackson.annotation.*;"
            + " import jakarta.validation.constraints.*;\n";
    Compilation compilation =
        Javac.with()
            .withProcessors(reading)
            .compile(JavaFileObjects.forSourceString("a." + name, imports + source));
    assertThat(compilation.sourceFiles()).hasSize(1);
    return Objects.requireNonNull(reading.declarations);
  }

  /** Reads all annotated types in the first round. */
  @SupportedAnnotationTypes("dev.sluice.annotations.*")
  private static final class Reading extends AbstractProcessor {

    private @Nullable Declarations declarations;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (declarations == null) {
        TreeSet<String> names = new TreeSet<>();
        for (var root : round.getRootElements()) {
          names.add(root.toString());
          root.getEnclosedElements().stream()
              .filter(each -> each instanceof TypeElement)
              .forEach(each -> names.add(each.toString()));
        }
        declarations = new DeclarationReader(processingEnv).read(names, Set.of());
      }
      return false;
    }
  }
}

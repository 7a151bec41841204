package dev.sluice.processor;

import java.util.List;
import java.util.Map;

/** Gathered mistakes: how each is made here, or why it cannot be. */
final class CompileErrorCases {

  /** The mistakes, and the errors they give. */
  static final List<Mistake> MISTAKES =
      List.of(
          Mistake.of("ce-001", "Call<ApiItem> a();", "3 OperationHasVerb"),
          Mistake.of(
              "ce-002",
              "@Patch(\"/a\")\n@Post(\"/a\")\nCall<ApiItem> a();",
              "4 OperationHasOneVerb"),
          Mistake.of(
              "ce-007",
              "@Get(\"/a\")\nCall<ApiItem> a(@Field(\"x\") String x);",
              "4 VerbAllowsBody"),
          Mistake.of("ce-012", "@Get(\"/a\")\nCall<ApiItem> a(String p);", "4 ParameterHasRole"),
          Mistake.of(
              "ce-015",
              "@Post(\"/a\")\nCall<ApiItem> a(\nApiItem p,\nApiItem q);",
              "5 ParameterHasRole",
              "6 ParameterHasRole"),
          Mistake.of(
              "ce-017",
              "@Post(\"/a\")\nCall<ApiItem> a(\nApiItem p,\n@Field(\"x\") String x);",
              "5 ParameterHasRole"),
          Mistake.of(
              "ce-018",
              "@Post(\"/a\")\nCall<ApiItem> a(\n@Body ApiItem p,\n@Part(\"x\") String x);",
              "6 OneBody"),
          Mistake.of(
              "ce-019",
              "@Post(\"/a\")\nCall<ApiItem> a(\n@Body ApiItem p,\n@Field(\"x\") String x);",
              "6 OneBody"),
          Mistake.of(
              "ce-021",
              "@Get(\"/{userId}\")\nCall<ApiItem> a(@Path(\"userID\") long id);",
              "4 PathVariablesMatch"),
          Mistake.of("ce-023", "@Get(\"/{a}\")\nCall<ApiItem> a();", "3 PathVariablesMatch"),
          Mistake.of("ce-024", "@Get(\"/a/{name}/b\")\nCall<ApiItem> a();", "3 PathVariablesMatch"),
          Mistake.of("ce-028", "@Get(\"/a/{b\")\nCall<ApiItem> a();", "3 PathWellFormed"),
          Mistake.of(
              "ce-029",
              "@Get(\"/{hey!}\")\nCall<ApiItem> a(@Path(\"hey!\") String p);",
              "3 PathWellFormed"),
          Mistake.of(
              "ce-030",
              "@Get(\"/a?bar={bar}\")\nCall<ApiItem> a(@Query(\"bar\") String p);",
              "3 PathWellFormed"),
          Mistake.of(
              "ce-032",
              "@Get(\"/a/{{b}}\")\nCall<ApiItem> a(@Path(\"b\") String p);",
              "3 PathWellFormed"),
          Mistake.of(
              "ce-033",
              "@Get(\"/a/{b:[0-9]{4}}\")\nCall<ApiItem> a(@Path(\"b\") String p);",
              "3 PathWellFormed"),
          Mistake.of("ce-036", "@Get(\"/a/../b\")\nCall<ApiItem> a();", "3 PathWellFormed"),
          Mistake.of("ce-038", "@Get(\"/a#b\")\nCall<ApiItem> a();", "3 PathWellFormed"),
          Mistake.of("ce-040", "@Get(\"//host/a\")\nCall<ApiItem> a();", "3 PathStartsWithSlash"),
          Mistake.of(
              "ce-044",
              "@Get\nCall<ApiItem> a(\n@Url String url,\n@Path(\"id\") String id);",
              "6 PathVariablesMatch"),
          Mistake.of("ce-047", "@Get\nCall<ApiItem> a(@Url long url);", "4 ParameterTypeSupported"),
          Mistake.of(
              "ce-049",
              "@Get(\"/{a}\")\nCall<ApiItem> a(@Path(\"a\") @Nullable String p);",
              "4 PathParameterNotNullable"),
          Mistake.of(
              "ce-053", "@Post(\"/a\")\nCall<ApiItem> a(List<String> p);", "4 ParameterHasRole"),
          Mistake.of(
              "ce-055",
              "@Post(\"/a\")\nCall<ApiItem> a(@Body @Query(\"p\") ApiItem p);",
              "4 ParameterHasOneRole"),
          Mistake.of(
              "ce-057",
              "@Get(\"/a\")\nCall<ApiItem> a(@RequestParam(\"p\") String p);",
              "4 ParameterHasRole"),
          Mistake.of(
              "ce-059",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"\") String p);",
              "4 ParameterNameNotEmpty"),
          Mistake.of(
              "ce-061",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"p\") List<?> p);",
              "4 ParameterTypeSupported"),
          Mistake.of(
              "ce-062",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"p\") List p);",
              "4 ParameterTypeSupported"),
          Mistake.of(
              "ce-068",
              "@Get(\"/a\")\nCall<ApiItem> a(\n@Query(\"page\") int p,\n@Query(\"page\") int q);",
              "6 QueryNamesUnique"),
          Mistake.of(
              "ce-071",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"p\") String[] p);",
              "4 ParameterTypeSupported"),
          Mistake.of(
              "ce-073",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"p\") ApiItem p);",
              "4 ParameterTypeSupported"),
          Mistake.of(
              "ce-075",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"p\") @Nullable int p);",
              "4 PrimitiveNotNullable"),
          Mistake.of(
              "ce-077",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(\"p\") @TimeFormat(\"yyyy-MM-ddZ\") LocalDate p);",
              "4 TimeFormatValid"),
          Mistake.of(
              "ce-079",
              "@Get(\"/a\")\nCall<ApiItem> a(@Query(value = \"p\", encoded = true) int p);",
              "4 EncodedIsText"),
          Mistake.of(
              "ce-080", "@Get(\"/a\")\n@Headers({})\nCall<ApiItem> a();", "4 HeaderLinesValid"),
          Mistake.of(
              "ce-081",
              "@Get(\"/a\")\n@Headers(\"Malformed\")\nCall<ApiItem> a();",
              "4 HeaderLinesValid"),
          Mistake.of(
              "ce-082",
              "@Get(\"/a\")\n@Headers({\n\"A: b\",\n\"Accept\"})\nCall<ApiItem> a();",
              "6 HeaderLinesValid"),
          Mistake.of(
              "ce-083", "@Get(\"/a\")\n@Headers(\"\")\nCall<ApiItem> a();", "4 HeaderLinesValid"),
          Mistake.of(
              "ce-087",
              "@Get(\"/a\")\n@Headers(\"Authorization: Bearer {authToken}\")\nCall<ApiItem> a();",
              "4 HeaderLinesValid"),
          Mistake.of(
              "ce-088",
              "@Get(\"/a\")\nCall<ApiItem> a(@HeaderMap List<String> p);",
              "4 ParameterTypeSupported"),
          Mistake.of(
              "ce-090",
              "@Get(\"/a\")\n@Headers(\"X-A: 1\")\nCall<ApiItem> a(@Header(\"x-a\") String p);",
              "5 HeadersUnique"),
          Mistake.of(
              "ce-096",
              "@Post(\"/a\")\nCall<ApiItem> a(@Part(\"\") String p);",
              "4 ParameterNameNotEmpty"),
          Mistake.of(
              "ce-100", "@Post(\"/a\")\nCall<ApiItem> a(@Body Thread p);", "4 BodySupported"),
          Mistake.of("ce-102", "@Get(\"/a\")\nThread a();", "4 ReturnTypeSupported"),
          Mistake.of(
              "ce-104",
              "@Get(\"/a\")\njava.util.concurrent.Future<String> a();",
              "4 ReturnTypeSupported"),
          Mistake.of("ce-106", "@Get(\"/a\")\n<T> Call<T> a();", "4 ReturnsReadContract"),
          Mistake.of("ce-107", "@Get(\"/a\")\nResponse a();", "4 ReturnTypeSupported"),
          Mistake.of("ce-108", "@Get(\"/a\")\nCall<HttpResponse> a();", "4 ReturnsReadContract"),
          Mistake.of("ce-109", "@Head(\"/a\")\nCall<ApiItem> a();", "4 HeadHasNoReply"),
          Mistake.of("ce-110", "@Post(\"/a\")\nvoid a();"),
          Mistake.of(
              "ce-144",
              "@Get(\"/a\")\n@ErrorRule(status = \"404\", action = ErrorAction.FAIL)\n@ErrorRule(status = \"404\", action = ErrorAction.EMPTY)\nCall<ApiItem> a();",
              "5 ErrorRuleReachable"),
          Mistake.of(
              "ce-118", "@Get(\"/a\")\n@Timeout(\"0s\")\nCall<ApiItem> a();", "4 DurationValid"),
          Mistake.of(
              "ce-132",
              "@Get(\"/a\")\ndefault Call<ApiItem> a() { return null; }",
              "3 OrphanAnnotation"),
          Mistake.whole(
              "ce-003",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\npublic interface Api extends A {\n@Post(\"/a\")\n@Put(\"/a\")\nCall<ApiItem> a();\n}\ninterface A { @Get(\"/a\") Call<ApiItem> a(); }",
              "5 OperationHasOneVerb"),
          Mistake.whole(
              "ce-026",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\npublic interface Api extends A {}\ninterface A {\n@Get(\"/abc\")\nCall<ApiItem> a(@Path(\"x\") String p);\n}",
              "6 PathVariablesMatch"),
          Mistake.whole(
              "ce-042",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com:99999\")\npublic interface Api {}",
              "2 BaseUrlValid"),
          Mistake.whole(
              "ce-122",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\npublic abstract class Api {}",
              "3 ConnectorIsInterface"),
          Mistake.whole(
              "ce-123",
              "public class Api {\n@Get(\"/a\")\nCall<ApiItem> a() { return null; }\n}",
              "3 OrphanAnnotation"),
          Mistake.whole(
              "ce-126",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\npublic interface Api extends A, B {}\ninterface A { @Get(\"/a\") Call<ApiItem> a(); }\ninterface B { @Get(\"/b\") Call<ApiItem> b(); }"),
          Mistake.whole(
              "ce-128",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\npublic interface Api extends A, B {}\ninterface A { @Get(\"/a\") Call<ApiItem> a(); }\ninterface B { @Post(\"/a\") Call<ApiItem> a(); }",
              "5 OperationNamesUnique"),
          Mistake.whole(
              "ce-129",
              "class Api {\n@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\nprivate interface Hidden {}\n}",
              "4 ConnectorIsInterface"),
          Mistake.whole(
              "ce-130",
              "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\npublic interface Api {}\nclass ApiClient {}",
              "3 GeneratedNameFree"),
          Mistake.whole(
              "ce-150",
              "@ReadContract @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)\npublic sealed interface Api {\n@ReadContract @JsonTypeName(\"none\") record None() implements Api {}\n}"),
          Mistake.whole("ce-152", "class Api {\n@ReadContract\nrecord Inner<T>(T t) {}\n}"));

  /** Those that cannot be made, or are none here, with the reason. */
  static final Map<String, String> DECIDED =
      Map.ofEntries(
          Map.entry("ce-006", "an empty path is the base URL itself"),
          Map.entry(
              "ce-010", "a part makes a body multipart: there is no marker that could lack parts"),
          Map.entry("ce-051", "paths have no optional variables"),
          Map.entry("ce-058", "the processor reads names from the source"),
          Map.entry("ce-060", "every role is named in its annotation"),
          Map.entry("ce-092", "headers are not computed by methods"),
          Map.entry("ce-093", "a field makes a body a form: there is no marker to forget"),
          Map.entry("ce-095", "a part makes a body multipart: there is no marker to forget"),
          Map.entry("ce-097", "a FilePart has no name of its own"),
          Map.entry("ce-112", "a stream holds bytes that have all arrived, and need not be closed"),
          Map.entry(
              "ce-119", "a circuit breaker counts failures in a row, not in a window of time"),
          Map.entry("ce-120", "permits are whole numbers, counted exactly"),
          Map.entry("ce-133", "no such keyword in Java"),
          Map.entry("ce-135", "errors are not mapped by methods"),
          Map.entry("ce-138", "middleware is a class, checked by MiddlewareValid"),
          Map.entry("ce-140", "there are no codecs of the user's own"),
          Map.entry("ce-141", "there are no mapped parameter types"),
          Map.entry("ce-142", "errors are not handled by methods"),
          Map.entry("ce-145", "errors are not mapped to types"),
          Map.entry("ce-147", "contracts are records, whose components are all accessible"),
          Map.entry("ce-148", "contracts are records, made by their canonical constructor"),
          Map.entry("ce-151", "there are no adapters of the user's own"));

  private CompileErrorCases() {}

  /**
   * A mistake.
   *
   * @param id of the case
   * @param source an operation, or a whole file
   * @param whole whether it is a file
   * @param errors as {@code "line Code"}
   */
  record Mistake(String id, String source, boolean whole, List<String> errors) {

    static Mistake of(String id, String source, String... errors) {
      return new Mistake(id, source, false, List.of(errors));
    }

    static Mistake whole(String id, String source, String... errors) {
      return new Mistake(id, source, true, List.of(errors));
    }
  }
}

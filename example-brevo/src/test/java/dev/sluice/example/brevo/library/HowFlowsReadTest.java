package dev.sluice.example.brevo.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several lists, slices of time, a saved cursor and parent rows, on real HTTP, Spark and Delta. */
class HowFlowsReadTest {

  @TempDir Path tables;

  @SuppressWarnings("NullAway.Init")
  private LibraryServer api;

  @BeforeAll
  static void startSpark() {
    Spark.session();
  }

  @BeforeEach
  void startApi() throws IOException {
    api = LibraryServer.start();
  }

  @AfterEach
  void stopApi() {
    api.close();
  }

  @Test
  void run_parentAndChild_readAListForEachRow() {
    Run run = run("authors,books");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(count("silver/authors")).isEqualTo(3 + LibraryServer.FRENCH);
    assertThat(count("silver/books"))
        .isEqualTo(
            Spark.table(tables, "silver/authors").selectExpr("sum(id % 3)").first().getLong(0));
    assertThat(Spark.table(tables, "silver/books").where("pages = id + 100").count())
        .isEqualTo(count("silver/books"));
    assertThat(
            Spark.table(tables, "silver/books").where("id = 10").first().<String>getAs("details"))
        .isEqualTo("{\"pages\":110,\"price\":9.90}");
    assertThat(Spark.table(tables, "bronze/books").select("slice").distinct().count())
        .isEqualTo(count("silver/authors"));
    assertThat(Spark.table(tables, "bronze/authors").select("request_id").distinct().count())
        .isEqualTo(count("bronze/authors"));
  }

  @Test
  void run_oneListFails_nextRunReadsOnlyWhatIsMissing() {
    api.refuse("/authors?country=fr&limit=10&offset=20");
    Run failed = run("authors,books");
    List<String> first = api.asked();
    api.refuse("none");

    Run again = run("authors");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.out() + failed.err())
        .contains("of list 000001-", "Not run, because the flow authors");
    assertThat(first).noneMatch(target -> target.contains("/books"));
    assertThat(again.exitCode()).isZero();
    assertThat(api.asked()).contains("/authors?country=fr&limit=10&offset=20").hasSizeLessThan(5);
    assertThat(count("silver/authors")).isEqualTo(3 + LibraryServer.FRENCH);
  }

  @Test
  void run_limit_countsTheItemsOfAllLists() {
    Run run = run("authors", "--limit", "5");

    assertThat(run.exitCode()).isZero();
    assertThat(count("silver/authors")).isEqualTo(5);
    assertThat(Spark.table(tables, "silver/authors").where("country = 'de'").count()).isEqualTo(3);
  }

  @Test
  void run_slicesOfTime_areSplitWhereTheListIsCutShort() {
    Run run = run("loans");
    api.asked();
    Run later = run("loans");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("100");
    assertThat(count("silver/loans")).isEqualTo(LibraryServer.LOANS);
    assertThat(later.exitCode()).isZero();
    assertThat(api.asked())
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).doesNotContain("from=2024-01"))
        .anySatisfy(target -> assertThat(target).contains("from=2024-03-05T03%3A00%3A00Z"));
    assertThat(count("silver/loans")).isEqualTo(LibraryServer.LOANS);
  }

  @Test
  void run_savedCursor_goesOnWhereTheListEnded() {
    Run first = run("changes");
    List<String> all = api.asked();
    run("changes");
    List<String> second = api.asked();
    run("changes");
    List<String> third = api.asked();
    run("changes", "--full-refresh");

    assertThat(first.err()).isEmpty();
    assertThat(all).containsExactly("/changes", "/changes?at=2");
    assertThat(second).containsExactly("/changes?at=d1");
    assertThat(third).containsExactly("/changes?at=d2");
    assertThat(api.asked()).containsExactly("/changes", "/changes?at=2");
  }

  private Run run(String flows, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "--flows";
    arguments[1] = flows;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Run.against(LibraryFlows_AllPipeline.definition(), api.baseUrl(), tables, arguments);
  }

  private long count(String table) {
    return Spark.table(tables, table).count();
  }
}

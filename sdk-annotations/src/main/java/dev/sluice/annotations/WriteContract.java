package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that mirrors a table: strict, and the only source of the table's schemas.
 *
 * <pre>{@code
 * @WriteContract(table = "campaigns", partitionBy = "sentOn")
 * public record Campaign(
 *     @Key long campaignId, @NotBlank String name, LocalDate sentOn, @Nullable String subject, Set<String> tags) {}
 * }</pre>
 *
 * <p>Column names are the components' names in snake_case, comments come from the Javadoc. A
 * component without {@code @Nullable} is a column that is never null. Columns can be numbers,
 * texts, dates, enums, bytes, other records, and lists and maps of them; {@link Column} says more
 * of one.
 *
 * <p>The processor writes {@code CampaignSchema}: the Spark, BigQuery and Avro schemas, the DDL;
 * the same and a data dictionary as files in {@code META-INF/sluice/campaigns}; {@code
 * CampaignRowWriter} and {@code CampaignRowReader} turn records into rows and back.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WriteContract {

  /** The table's name: lower-case letters, digits and '_'. */
  String table();

  /** How a batch comes into the table. {@link Load#MERGE} and {@link Load#HISTORY} need a key. */
  Load load() default Load.MERGE;

  /**
   * Whether rows that a run does not find any more end in a table with {@link Load#HISTORY}. For
   * flows that read everything each time; a run that has read less ends none.
   */
  boolean closeAbsent() default false;

  /** How columns are named after components, also those within columns. */
  Naming naming() default Naming.SNAKE_CASE;

  /**
   * The components by whose values the table's files are parted into folders, outermost first. Few
   * values, all read together: a day, a country. Applied when the table is created.
   */
  String[] partitionBy() default {};

  /**
   * The components by which rows lie together in files, up to four: those that readers search by.
   * Delta tables get liquid clustering, which excludes {@link #partitionBy()}. Applied when the
   * table is created.
   */
  String[] clusterBy() default {};
}

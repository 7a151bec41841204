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
 * @WriteContract(table = "campaigns")
 * public record Campaign(@Key long campaignId, @NotBlank String name, @Nullable String subject, Instant modifiedAt) {}
 * }</pre>
 *
 * <p>Column names are the components' names in snake_case, comments come from the Javadoc. A
 * component without {@code @Nullable} is a column that is never null. The processor writes {@code
 * CampaignSchema}: the Spark, BigQuery and Avro schemas, the DDL; {@code CampaignRowWriter} and
 * {@code CampaignRowReader} turn records into rows and back.
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
}

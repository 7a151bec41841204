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
}

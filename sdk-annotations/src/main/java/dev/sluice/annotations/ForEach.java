package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A row of another flow's table: the extract method is called once for each, so that there is a
 * list for each row.
 *
 * <pre>{@code
 * @Extract
 * static Pages<ApiMember> extract(Mailchimp api, @ForEach Audience audience) {
 *   return api.members(audience.id());
 * }
 *
 * // GET /lists/a1/members, GET /lists/b2/members, … for the rows of the table that Audience writes
 * }</pre>
 *
 * <p>The parameter is a record annotated {@link WriteContract} that another flow of the pipeline
 * lands. That flow runs first; if it fails, this one is not run.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface ForEach {}

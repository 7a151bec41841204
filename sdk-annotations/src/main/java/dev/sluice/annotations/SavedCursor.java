package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The cursor at which an API ended the list that the last run read, or null on the first run and on
 * a full refresh. It stands in the table's commit, beside the rows.
 *
 * <pre>{@code
 * @Extract
 * static Pages<ApiUser> extract(Graph graph, @SavedCursor @Nullable String cursor) {
 *   return cursor == null ? graph.users() : graph.usersFrom(cursor);
 * }
 * }</pre>
 *
 * <p>Where the API tells it, the operation says: {@link NextUrlPages#saved()} or {@link
 * CursorPages#resumable()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface SavedCursor {}

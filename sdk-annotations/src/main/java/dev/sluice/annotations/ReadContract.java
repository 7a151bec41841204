package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that mirrors what the API sends, or a sealed interface of such records: strict on
 * structure, lenient on types.
 *
 * <pre>{@code
 * @ReadContract
 * public record ApiCampaign(long id, String name, CampaignStatus status, @Nullable String subject, Instant modifiedAt) {}
 * }</pre>
 *
 * <p>A component without {@code @Nullable} (JSpecify) or {@code Optional} is required: an item
 * without it goes to quarantine. A number may come as a string, a boolean as 0 or 1, one value for
 * a list, an empty string for an absent number or date. Unknown fields are skipped.
 * {@code @JsonProperty} and {@code @JsonAlias} name a field differently, {@link #naming()} all of
 * them. An enum is read by its constants' names; {@code @JsonEnumDefaultValue} on a constant has it
 * stand for all others. {@link TimeFormat} reads dates that are not ISO 8601. A {@code String}
 * annotated {@code @JsonRawValue} takes any value, as JSON; Jackson's {@code JsonNode} as a tree.
 *
 * <p>{@link DefaultValue} gives a value where none is sent, {@link Pointer} and
 * {@code @JsonUnwrapped} read values from elsewhere, {@link Coerce} says what is taken for what. A
 * record with type parameters is an envelope: {@code Call<Envelope<ApiContact>>}. A sealed
 * interface is read by a field that tells the record, named by {@code @JsonTypeInfo} and
 * {@code @JsonSubTypes}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReadContract {

  /** How the names of components are written in JSON. */
  Naming naming() default Naming.JAVA;

  /** What becomes of fields that it does not name. */
  UnknownFields unknown() default UnknownFields.COUNT;
}

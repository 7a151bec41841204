package dev.sluice.example.apis.airtable;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Patch;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryStyle;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.Retry;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A base of Airtable's, which {@code {base}} names, with a table of contacts. What it calls offset
 * is an opaque cursor, absent at the end. Empty fields are left out. Too many requests are locked
 * out for half a minute.
 */
@Connector(name = "airtable", baseUrl = "https://api.airtable.com/v0/{base}")
@Bearer(secret = "AIRTABLE_TOKEN")
@RateLimit(permits = 5, per = "1s")
@Retry(attempts = 5, initialDelay = "1s", maxDelay = "60s")
@ErrorBody(
    code = {"/error/type", "/error"},
    message = "/error/message")
@ErrorRule(status = "429", action = ErrorAction.THROTTLE, pause = "30s")
public interface Airtable {

  /**
   * The contacts that a formula holds for.
   *
   * @param formula e.g. {@code LAST_MODIFIED_TIME() > '2026-01-01'}
   * @param fields the columns to read; all when empty
   */
  @Get("/Contacts")
  @CursorPages(
      items = "/records",
      next = "/offset",
      query = "offset",
      size = "pageSize",
      pageSize = 100)
  @ErrorRule(
      status = "422",
      body = "/error/type",
      is = "LIST_RECORDS_ITERATOR_NOT_AVAILABLE",
      action = ErrorAction.RESYNC)
  Pages<ContactRecord> contacts(
      @Query("filterByFormula") @Nullable String formula,
      @Query(value = "fields", style = QueryStyle.BRACKETS) List<String> fields);

  /** Creates or updates up to ten contacts, which those fields tell apart. */
  @Patch(value = "/Contacts", idempotent = true)
  Call<Upserted> upsert(@Body Upsert upsert);

  /** A row of the table. */
  @ReadContract
  record ContactRecord(String id, Instant createdTime, ContactFields fields) {}

  /** The columns, by their names in the base. */
  @ReadContract
  record ContactFields(
      @JsonProperty("Full Name") Optional<String> name,
      @JsonProperty("E-mail") Optional<String> email,
      @JsonProperty("Tags") Optional<List<String>> tags) {}

  /** Which rows were created. */
  @ReadContract
  record Upserted(List<String> createdRecords, List<String> updatedRecords) {}

  /** Rows to create or update. */
  record Upsert(MergeOn performUpsert, List<Row> records) {}

  /** The fields that tell rows apart. */
  record MergeOn(List<String> fieldsToMergeOn) {}

  /** A row to write. */
  record Row(NewContact fields) {}

  /** The columns to write. */
  record NewContact(@JsonProperty("Full Name") String name, @JsonProperty("E-mail") String email) {}
}

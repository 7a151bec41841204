package dev.sluice.example.apis.stripe;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.FieldMap;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Headers;
import dev.sluice.annotations.IdempotencyKey;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryStyle;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's payments API. Lists are newest first, and a page begins after the last object of the one
 * before. Parameters have brackets in their names, bodies are forms, times are epoch seconds. The
 * key is the user of basic authentication. A header says where a repeat is in vain.
 */
@Connector(name = "stripe", baseUrl = "https://api.stripe.com/v1")
@Basic(user = "{STRIPE_API_KEY}")
@Headers("Stripe-Version: 2024-06-20")
@RateLimit(permits = 25, per = "1s")
@Retry(attempts = 5, initialDelay = "500ms", maxDelay = "30s")
@ErrorBody(
    code = {"/error/code", "/error/type"},
    message = "/error/message",
    requestIdHeader = "Request-Id")
@ErrorRule(header = "Stripe-Should-Retry", headerIs = "false", action = ErrorAction.FAIL)
public interface Stripe {

  /** The charges that were made since a time: {@code created[gte]=1767225600}. */
  @Get("/charges")
  @CursorPages(
      items = "/data",
      lastItem = "/id",
      query = "starting_after",
      hasMore = "/has_more",
      size = "limit",
      pageSize = 100)
  Pages<Charge> charges(
      @Query("created[gte]") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant since);

  /**
   * The customers that a query of Stripe's search language finds. Search has a cursor of its own.
   */
  @Get("/customers/search")
  @CursorPages(
      items = "/data",
      next = "/next_page",
      query = "page",
      hasMore = "/has_more",
      size = "limit",
      pageSize = 100)
  Pages<Customer> customersLike(@Query("query") String query);

  /** One charge; {@code expand[]=balance_transaction} puts the object in place of its id. */
  @Get("/charges/{id}")
  Call<Charge> charge(
      @Path("id") String id,
      @Query(value = "expand", style = QueryStyle.BRACKETS) List<String> expand);

  /** Creates a customer, with {@code metadata[…]} of one's own; a repeat has the same effect. */
  @Post("/customers")
  @IdempotencyKey
  Call<Customer> createCustomer(
      @FieldMap NewCustomer customer, @FieldMap("metadata") Map<String, String> metadata);

  /**
   * A payment.
   *
   * @param amount in the currency's smallest unit
   * @param balanceTransaction as JSON: its id, or the object where it was asked for
   */
  @ReadContract
  record Charge(
      String id,
      long amount,
      String currency,
      @TimeFormat(epoch = EpochUnit.SECONDS) Instant created,
      @Nullable String customer,
      @JsonRawValue @JsonProperty("balance_transaction") @Nullable String balanceTransaction,
      Map<String, String> metadata) {}

  /** Who pays. */
  @ReadContract
  record Customer(
      String id, @Nullable String email, @TimeFormat(epoch = EpochUnit.SECONDS) Instant created) {}

  /** A customer to create. */
  record NewCustomer(@Nullable String name, String email) {}
}

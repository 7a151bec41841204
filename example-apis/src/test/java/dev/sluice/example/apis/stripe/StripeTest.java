package dev.sluice.example.apis.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.stripe.Stripe.Charge;
import dev.sluice.example.apis.stripe.Stripe.Customer;
import dev.sluice.example.apis.stripe.Stripe.NewCustomer;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StripeTest {

  @RegisterExtension final StubApi api = new StubApi();

  private final Stripe stripe = new StripeClient(api.connection(StripeClient.CONFIG));

  @Test
  void charges_hasMore_beginAfterTheLastUntilThereAreNoMore() {
    api.replies(
        """
        {"object": "list", "url": "/v1/charges", "has_more": true, "data": [
          {"id": "ch_3", "amount": 1999, "currency": "eur", "created": 1767225700,
           "customer": "cus_1", "balance_transaction": "txn_3", "metadata": {"order": "7"}},
          {"id": "ch_2", "amount": 500, "currency": "usd", "created": 1767225650,
           "customer": null, "metadata": {}}]}
        """);
    api.replies(
        """
        {"object": "list", "url": "/v1/charges", "has_more": false, "data": [
          {"id": "ch_1", "amount": 20, "currency": "usd", "created": 1767225600,
           "customer": null, "metadata": {}}]}
        """);

    assertThat(stripe.charges(Instant.parse("2026-01-01T00:00:00Z")).stream().toList())
        .contains(
            new Charge(
                "ch_3",
                1999,
                "eur",
                Instant.ofEpochSecond(1767225700),
                "cus_1",
                "\"txn_3\"",
                Map.of("order", "7")))
        .extracting(Charge::id)
        .containsExactly("ch_3", "ch_2", "ch_1");

    assertThat(api.lines())
        .containsExactly(
            "GET /v1/charges?created%5Bgte%5D=1767225600&limit=100",
            "GET /v1/charges?created%5Bgte%5D=1767225600&limit=100&starting_after=ch_2");
    assertThat(api.received(1).basic()).isEqualTo("sk_test_1:");
    assertThat(api.received(1).header("Stripe-Version")).isEqualTo("2024-06-20");
  }

  @Test
  void customersLike_nextPage_isItsOwnCursor() {
    api.replies(
        """
        {"object": "search_result", "has_more": true, "next_page": "WzE2=", "data": [
          {"id": "cus_1", "email": "a@example.com", "created": 1767225600}]}
        """);
    api.replies("{\"object\": \"search_result\", \"has_more\": false, \"data\": []}");

    assertThat(stripe.customersLike("email~'example.com'").stream()).hasSize(1);

    assertThat(api.lines())
        .containsExactly(
            "GET /v1/customers/search?query=email~%27example.com%27&limit=100",
            "GET /v1/customers/search?query=email~%27example.com%27&limit=100&page=WzE2%3D");
  }

  @Test
  void charge_expand_putsTheObjectInPlaceOfItsId() {
    api.replies(
        """
        {"id": "ch_1", "amount": 1, "currency": "usd", "created": 1, "metadata": {},
          "balance_transaction": {"id": "txn_1", "fee": 5}}
        """);

    Charge charge = stripe.charge("ch_1", List.of("balance_transaction", "refunds")).execute();

    assertThat(charge.balanceTransaction()).isEqualTo("{\"id\":\"txn_1\",\"fee\":5}");

    assertThat(api.lines())
        .containsExactly(
            "GET /v1/charges/ch_1?expand%5B%5D=balance_transaction&expand%5B%5D=refunds");
  }

  @Test
  void createCustomer_unavailable_isSentAgainWithTheSameKey() {
    api.replies(Reply.json(503, "{\"error\": {\"type\": \"api_error\"}}"));
    api.replies("{\"id\": \"cus_9\", \"email\": \"a@example.com\", \"created\": 1767225600}");

    Customer created =
        stripe
            .createCustomer(new NewCustomer("Ann B", "a@example.com"), Map.of("order", "7"))
            .execute();

    assertThat(created.id()).isEqualTo("cus_9");
    assertThat(api.bodies())
        .hasSize(2)
        .containsOnly("name=Ann+B&email=a%40example.com&metadata%5Border%5D=7");
    assertThat(api.received(0).header("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(api.received(1).header("Idempotency-Key"))
        .isNotBlank()
        .isEqualTo(api.received(0).header("Idempotency-Key"));
  }

  @Test
  void charge_unknown_throwsTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
                404,
                """
            {"error": {"type": "invalid_request_error", "code": "resource_missing",
              "param": "id", "message": "No such charge: 'ch_0'"}}
            """)
            .with("Request-Id", "req_1"));

    assertThat(Refusal.of(() -> stripe.charge("ch_0", List.of()).execute()))
        .isEqualTo(new ApiError(404, "resource_missing", "No such charge: 'ch_0'", "req_1", 1));
  }

  @Test
  void charge_shouldNotRetry_isAskedForOnce() {
    api.replies(
        Reply.json(500, "{\"error\": {\"type\": \"api_error\", \"message\": \"Broken\"}}")
            .with("Stripe-Should-Retry", "false"));

    assertThat(Refusal.of(() -> stripe.charge("ch_1", List.of()).execute()))
        .isEqualTo(new ApiError(500, "api_error", "Broken", "", 1));
  }
}

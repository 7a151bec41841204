package dev.sluice.example.apis.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.error.ApiError;
import dev.sluice.example.apis.shopify.Shopify.Line;
import dev.sluice.example.apis.shopify.Shopify.Order;
import dev.sluice.example.apis.shopify.Shopify.UserError;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShopifyTest {

  @RegisterExtension final StubApi api = new StubApi();

  @RegisterExtension final StubApi files = new StubApi();

  private final Shopify shopify = new ShopifyClient(api.connection(ShopifyClient.CONFIG));

  @Test
  void orders_hasNextPageFalse_endsTheList() {
    api.replies(orders(1, true));
    api.replies(orders(2, false));

    assertThat(shopify.orders("updated_at:>'2026-01-01T00:00:00Z'").stream())
        .extracting(Order::name)
        .containsExactly("#1", "#2");

    assertThat(api.lines()).containsOnly("POST /admin/api/2025-01/graphql.json");
    assertThat(api.received(0).body())
        .startsWith("{\"query\":\"query Orders($first: Int!, $after: String, $query: String) {")
        .endsWith(
            "\"variables\":{\"query\":\"updated_at:>'2026-01-01T00:00:00Z'\",\"first\":250}}");
    assertThat(api.received(1).body()).endsWith(",\"first\":250,\"after\":\"c1\"}}");
    assertThat(api.received(0).header("X-Shopify-Access-Token")).isEqualTo("shpat_1");
  }

  @Test
  void orders_throttled_areAskedForAgainLaterOrNotAtAll() {
    api.replies(
        """
        {"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}],
          "extensions": {"cost": {"requestedQueryCost": 202, "throttleStatus":
            {"maximumAvailable": 2000, "currentlyAvailable": 118, "restoreRate": 100}}}}
        """);

    // The rule waits for longer than the stub's connection may.
    assertThat(Refusal.of(() -> shopify.orders(null).stream().toList()))
        .isEqualTo(new ApiError(200, "THROTTLED", "Throttled", "", 1));
  }

  @Test
  void orders_errorWithStatus200_throwTheApisMessage() {
    api.replies(
        Reply.json("{\"errors\": [{\"message\": \"Field 'nam' doesn't exist on type 'Order'\"}]}")
            .with("X-Request-Id", "r-1"));

    assertThat(Refusal.of(() -> shopify.orders(null).stream().toList()))
        .isEqualTo(new ApiError(200, "", "Field 'nam' doesn't exist on type 'Order'", "r-1", 1));
  }

  @Test
  void orders_errorsAreAText_throwIt() {
    api.replies(Reply.json(401, "{\"errors\": \"[API] Invalid API key or access token\"}"));

    assertThat(Refusal.of(() -> shopify.orders(null).stream().toList()))
        .isEqualTo(new ApiError(401, "", "[API] Invalid API key or access token", "", 1));
  }

  @Test
  void addTags_userErrors_arePartOfTheReply() {
    api.replies(
        """
        {"data": {"tagsAdd": {"userErrors": [
          {"field": ["id"], "message": "Order does not exist"}]}}}
        """);

    assertThat(shopify.addTags("gid://shopify/Order/1", List.of("vip")).execute().data().tagsAdd())
        .extracting("userErrors")
        .isEqualTo(List.of(new UserError(List.of("id"), "Order does not exist")));
    assertThat(api.received(0).body())
        .endsWith("\"variables\":{\"id\":\"gid://shopify/Order/1\",\"tags\":[\"vip\"]}}");
  }

  @Test
  void export_completed_isDownloadedWithoutCredentials() {
    api.replies("{\"data\": {\"bulkOperationRunQuery\": {\"userErrors\": []}}}");
    api.replies(
        "{\"data\": {\"currentBulkOperation\": {\"status\": \"COMPLETED\", \"url\": \"%s\"}}}"
            .formatted(files.url("/1.jsonl?Signature=a")));
    files.replies(
        Reply.text(
            200,
            "application/jsonl",
            """
            {"id": "gid://shopify/Order/1"}
            {"id": "gid://shopify/LineItem/2", "__parentId": "gid://shopify/Order/1"}
            """));

    assertThat(
            shopify
                .startExport("{ orders { edges { node { id } } } }")
                .execute()
                .data()
                .bulkOperationRunQuery()
                .userErrors())
        .isEmpty();
    String file =
        Objects.requireNonNull(shopify.export().execute().data().currentBulkOperation()).url();

    assertThat(shopify.exported(Objects.requireNonNull(file)).stream())
        .containsExactly(
            new Line("gid://shopify/Order/1", null),
            new Line("gid://shopify/LineItem/2", "gid://shopify/Order/1"));
    assertThat(files.received(0).header("X-Shopify-Access-Token")).isNull();
  }

  @Test
  void config_shop_isTheHost() {
    Shopify acme =
        new ShopifyClient(Connection.to(ShopifyClient.CONFIG.withSetting("shop", "acme")));

    assertThat(acme.orders(null).request().url())
        .isEqualTo("https://acme.myshopify.com/admin/api/2025-01/graphql.json");
  }

  private static String orders(int number, boolean more) {
    return """
        {"data": {"orders": {"edges": [{"node": {"id": "gid://shopify/Order/%1$d",
            "name": "#%1$d", "updatedAt": "2026-01-02T03:04:05Z"}}],
          "pageInfo": {"hasNextPage": %2$b, "endCursor": "c%1$d"}}},
          "extensions": {"cost": {"requestedQueryCost": 12}}}
        """
        .formatted(number, more);
  }
}

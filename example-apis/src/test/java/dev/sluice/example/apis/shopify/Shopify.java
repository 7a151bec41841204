package dev.sluice.example.apis.shopify;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.BodyFormat;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Format;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.GraphQl;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.RequestPart;
import dev.sluice.annotations.ResultCap;
import dev.sluice.annotations.SinglePage;
import dev.sluice.annotations.Url;
import dev.sluice.annotations.Variable;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shop's GraphQL Admin API. Errors come with status 200; one of them says that the queries were
 * too costly, which refills by the second. What a mutation turns down is part of its reply.
 */
@Connector(name = "shopify", baseUrl = "https://{shop}.myshopify.com/admin/api/2025-01")
@ApiKey(header = "X-Shopify-Access-Token", secret = "SHOPIFY_TOKEN")
@ErrorBody(
    code = "/errors/0/extensions/code",
    message = {"/errors/0/message", "/errors"},
    requestIdHeader = "X-Request-Id")
@ErrorRule(
    body = "/errors/0/extensions/code",
    is = "THROTTLED",
    action = ErrorAction.THROTTLE,
    pause = "2s")
@ErrorRule(status = "2xx", body = "/errors", action = ErrorAction.FAIL)
public interface Shopify {

  /**
   * The orders that a search finds, of which there are 25,000 at most.
   *
   * @param query e.g. {@code updated_at:>'2026-01-01T00:00:00Z'}; all for null
   */
  @GraphQl(
      path = "/graphql.json",
      value =
          """
          query Orders($first: Int!, $after: String, $query: String) {
            orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
              edges { node { id name updatedAt } }
              pageInfo { hasNextPage endCursor }
            }
          }
          """)
  @CursorPages(
      items = "/data/orders/edges/*/node",
      next = "/data/orders/pageInfo/endCursor",
      hasMore = "/data/orders/pageInfo/hasNextPage",
      variable = "after",
      size = "first",
      sizeIn = RequestPart.VARIABLE,
      pageSize = 250)
  @ResultCap(25_000)
  Pages<Order> orders(@Variable("query") @Nullable String query);

  /** Adds tags to an object. */
  @GraphQl(
      path = "/graphql.json",
      value =
          """
          mutation AddTags($id: ID!, $tags: [String!]!) {
            tagsAdd(id: $id, tags: $tags) { userErrors { field message } }
          }
          """)
  Call<TagsReply> addTags(@Variable("id") String id, @Variable("tags") List<String> tags);

  /**
   * Starts an export of what a query finds; a shop has one at a time.
   *
   * @param query the document, without variables
   */
  @GraphQl(
      path = "/graphql.json",
      value =
          """
          mutation Export($query: String!) {
            bulkOperationRunQuery(query: $query) { userErrors { field message } }
          }
          """)
  Call<ExportReply> startExport(@Variable("query") String query);

  /** How far the export is, and where its file lies. */
  @GraphQl(
      path = "/graphql.json",
      value =
          """
          query Export {
            currentBulkOperation { status url }
          }
          """)
  Call<StatusReply> export();

  /** The lines of an export's file, which lies elsewhere and opens without credentials. */
  @Get
  @SinglePage(items = "")
  @Format(BodyFormat.NDJSON)
  Pages<Line> exported(@Url String file);

  /** An order. */
  @ReadContract
  record Order(String id, String name, Instant updatedAt) {}

  /** A reply. */
  @ReadContract
  record TagsReply(TagsData data) {}

  /** Its data. */
  @ReadContract
  record TagsData(TagsAdded tagsAdd) {}

  /** What was turned down. */
  @ReadContract
  record TagsAdded(List<UserError> userErrors) {}

  /** Why. */
  @ReadContract
  record UserError(@Nullable List<String> field, String message) {}

  /** A reply. */
  @ReadContract
  record ExportReply(ExportData data) {}

  /** Its data. */
  @ReadContract
  record ExportData(ExportStarted bulkOperationRunQuery) {}

  /** What was turned down. */
  @ReadContract
  record ExportStarted(List<UserError> userErrors) {}

  /** A reply. */
  @ReadContract
  record StatusReply(StatusData data) {}

  /** Its data. */
  @ReadContract
  record StatusData(@Nullable ExportStatus currentBulkOperation) {}

  /** How far an export is; the file is there once it is completed. */
  @ReadContract
  record ExportStatus(String status, @Nullable String url) {}

  /** An object of an export, with the one that it belongs to. */
  @ReadContract
  record Line(String id, @JsonProperty("__parentId") @Nullable String parentId) {}
}

package dev.sluice.client;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.config.RetryConfig;
import dev.sluice.contract.FieldNames;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.JsonInput;
import dev.sluice.control.CursorPager;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.RequestPart.Path;
import dev.sluice.control.StopRule;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A client and a reader in the shape that they are generated in. */
public final class TestApi {

  public static final ConnectorConfig CONFIG = config("http://localhost:1/v3");

  static final Operation ITEMS = new Operation("shop", "items", true);
  static final Operation CREATE = new Operation("shop", "create", false);
  static final Paging PAGING =
      new Paging("/items", "/count", new OffsetPager("offset", "limit", 2, StopRule.TOTAL));

  public record Item(long id, String name) {}

  /** Reads {@link Item} from JSON. */
  static final class ItemReaderOfShop implements ItemReader<Item> {

    private static final long serialVersionUID = 1;
    private static final FieldNames FIELDS = FieldNames.of("id", "name");

    @Override
    public @Nullable Item read(JsonInput in) throws IOException {
      int mark = in.startObject();
      if (mark < 0) {
        return null;
      }
      long id = 0;
      boolean hasId = false;
      String name = null;
      int field = -1;
      while ((field = in.nextField(FIELDS, field)) >= 0) {
        switch (field) {
          case 0 -> {
            hasId = in.hasValue();
            id = in.longValue();
          }
          case 1 -> name = in.text();
          default -> throw new AssertionError(field);
        }
      }
      in.require(hasId, "id", "integer");
      in.require(name != null, "name", "text");
      return in.endObject(mark) && name != null ? new Item(id, name) : null;
    }
  }

  private final Connection connection;

  TestApi(Connection connection) {
    this.connection = connection;
  }

  public static ConnectorConfig config(String baseUrl) {
    return ConnectorConfig.of("shop", baseUrl)
        .withRetry(new RetryConfig(2, Duration.ofMillis(1), Duration.ofMillis(1)))
        .withErrorBody(new ErrorBodyConfig("/code", "/message"));
  }

  Pages<Item> items() {
    HttpRequest request =
        connection.request(ITEMS, HttpMethod.GET).path("/items").query("sort", "asc").build();
    return connection.pages(request, PAGING, new ItemReaderOfShop());
  }

  /** A list that is paged somehow; its path has room for a cursor. */
  public static Pages<Item> paged(Connection connection, Paging paging) {
    HttpRequest request =
        connection.request(ITEMS, HttpMethod.GET).path("/items/%7Bat%7D").query("since", 5).build();
    boolean inPath = paging.pager() instanceof CursorPager cursor && cursor.to() instanceof Path;
    HttpRequest plain = request.withUrl(request.url().replace("/%7Bat%7D", ""));
    return connection.pages(inPath ? request : plain, paging, new ItemReaderOfShop());
  }

  Call<Item> create(String name) {
    HttpRequest request =
        connection.request(CREATE, HttpMethod.POST).path("/items/").segment(name).build();
    return connection.call(request, new ItemReaderOfShop());
  }

  Call<@Nullable Void> ping() {
    return connection.call(connection.request(ITEMS, HttpMethod.GET).path("/ping").build());
  }
}

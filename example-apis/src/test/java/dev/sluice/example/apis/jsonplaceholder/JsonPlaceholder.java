package dev.sluice.example.apis.jsonplaceholder;

import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.NumberedPages;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.StopRule;
import dev.sluice.client.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSONPlaceholder, as json-server serves it: for tests, without credentials. */
@Connector(name = "jsonplaceholder", baseUrl = "https://jsonplaceholder.typicode.com")
public interface JsonPlaceholder {

  /** All posts, page by page as the {@code Link} header tells. */
  @Get("/posts?_page=1")
  @NextUrlPages(items = "", link = "next", size = "_limit", pageSize = 10)
  Pages<Post> posts(@Query("userId") @Nullable Integer user);

  /** The same by the page's number, until a page is short. */
  @Get("/posts")
  @NumberedPages(
      items = "",
      page = "_page",
      size = "_limit",
      pageSize = 10,
      stop = StopRule.SHORT_PAGE)
  Pages<Post> postsByNumber();

  /** One post, if there is one. */
  @Get("/posts/{id}")
  Optional<Post> post(@Path("id") long id);

  /** A text of a user's. */
  @ReadContract
  record Post(long id, long userId, String title) {}
}

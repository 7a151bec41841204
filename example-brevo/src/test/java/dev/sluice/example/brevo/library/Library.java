package dev.sluice.example.brevo.library;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.ResultCap;
import dev.sluice.annotations.StopRule;
import dev.sluice.annotations.Url;
import dev.sluice.client.Pages;
import java.time.Instant;

/** The API of a library. */
@Connector(name = "library", baseUrl = "https://library.example.com")
interface Library {

  @Get("/authors")
  @OffsetPages(items = "/items", total = "/total", pageSize = 10)
  Pages<ApiAuthor> authors(@Query("country") String country);

  @Get("/authors/{id}/books")
  @OffsetPages(items = "/items", stop = StopRule.SHORT_PAGE, pageSize = 10)
  Pages<ApiBook> books(@Path("id") long author);

  @Get("/loans")
  @OffsetPages(items = "/items", stop = StopRule.SHORT_PAGE, pageSize = 10)
  @ResultCap(LibraryServer.MOST_LOANS)
  Pages<ApiLoan> loans(@Query("from") Instant from, @Query("to") Instant to);

  @Get("/changes")
  @NextUrlPages(items = "/items", next = "/next", saved = "/delta", pageSize = 10)
  Pages<ApiChange> changes();

  @Get
  @NextUrlPages(items = "/items", next = "/next", saved = "/delta", pageSize = 10)
  Pages<ApiChange> changesFrom(@Url String cursor);

  @ReadContract
  record ApiAuthor(long id, String country) {}

  @ReadContract
  record ApiBook(long id, long author, JsonNode details) {}

  @ReadContract
  record ApiLoan(long id, Instant at) {}

  @ReadContract
  record ApiChange(long id, String what) {}
}

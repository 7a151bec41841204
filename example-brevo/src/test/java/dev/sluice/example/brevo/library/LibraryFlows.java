package dev.sluice.example.brevo.library;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.ForEach;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Pipeline;
import dev.sluice.annotations.SavedCursor;
import dev.sluice.annotations.Slices;
import dev.sluice.annotations.Transform;
import dev.sluice.annotations.WriteContract;
import dev.sluice.client.Pages;
import dev.sluice.exchange.TimeSlice;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A flow of each kind. */
interface LibraryFlows {

  @WriteContract(table = "authors")
  record Author(@Key long id, String country) {}

  @WriteContract(table = "books")
  record Book(@Key long id, long author, int pages, String details) {}

  @WriteContract(table = "loans")
  record Loan(@Key long id, Instant at) {}

  @WriteContract(table = "changes")
  record Change(@Key long id, String what) {}

  /** Several lists. */
  @Flow
  final class Authors {
    @Extract
    static Stream<Pages<Library.ApiAuthor>> extract(Library library) {
      return Stream.of("de", "fr", "is").map(library::authors);
    }

    @Transform
    static Author transform(Library.ApiAuthor author) {
      return new Author(author.id(), author.country());
    }
  }

  /** A list for each row of a table. */
  @Flow
  final class Books {
    @Extract
    static Pages<Library.ApiBook> extract(Library library, @ForEach Author author) {
      return library.books(author.id());
    }

    @Transform
    static Book transform(Library.ApiBook book) {
      int pages = book.details().path("pages").intValue();
      return new Book(book.id(), book.author(), pages, book.details().toString());
    }
  }

  /** A list for each span of time. */
  @Flow
  final class Loans {
    @Extract
    static Pages<Library.ApiLoan> extract(
        Library library,
        @Slices(from = "2024-01-01T00:00:00Z", step = "P365D", field = "at") TimeSlice slice) {
      return library.loans(slice.start(), slice.end());
    }

    @Transform
    static Loan transform(Library.ApiLoan loan) {
      return new Loan(loan.id(), loan.at());
    }
  }

  /** A list that goes on where it ended. */
  @Flow
  final class Changes {
    @Extract
    static Pages<Library.ApiChange> extract(Library library, @SavedCursor @Nullable String cursor) {
      return cursor == null ? library.changes() : library.changesFrom(cursor);
    }

    @Transform
    static Change transform(Library.ApiChange change) {
      return new Change(change.id(), change.what());
    }
  }

  /** All of them; a child stands before its parent, which runs first all the same. */
  @Pipeline(
      name = "library",
      flows = {Books.class, Authors.class, Loans.class, Changes.class})
  interface All {}
}

package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Paging;
import dev.sluice.example.standin.QueryParams;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * {@code GET /contacts}: limit 50, at most 1,000. {@code modifiedSince} and {@code createdSince}
 * include their instant. {@code segmentId} and {@code filter} are turned down, as the stand-in has
 * no segments. Contacts created by POST are not listed.
 */
final class ContactsResource {
  private static final PageSize SIZE = new PageSize(0, 50, 1_000);

  private final ContactData contacts;

  ContactsResource(ContactData contacts) {
    this.contacts = contacts;
  }

  Answer list(QueryParams query) {
    Paging paging = Paging.of(query, ItemPage.order(query), SIZE);
    if (query.has("segmentId") || query.has("filter")) {
      throw BrevoErrors.invalid("The stand-in offers neither segmentId nor filter");
    }
    int[] matches =
        IntStream.range(0, contacts.size())
            .filter(modifiedSince(query).and(createdSince(query)).and(inLists(query)))
            .toArray();
    return ItemPage.answer(
        "contacts",
        paging.page(matches),
        OptionalInt.of(matches.length),
        new ContactWriter(contacts));
  }

  private IntPredicate modifiedSince(QueryParams query) {
    long since = query.instant("modifiedSince").orElse(Long.MIN_VALUE);
    return index -> DateForm.millis(contacts.modifiedAt(index), index) >= since;
  }

  private IntPredicate createdSince(QueryParams query) {
    long since = query.instant("createdSince").orElse(Long.MIN_VALUE);
    return index -> DateForm.millis(contacts.createdAt(index), index) >= since;
  }

  private static IntPredicate inLists(QueryParams query) {
    Set<Integer> wanted = new HashSet<>();
    for (String value : query.all("listIds")) {
      for (String id : value.split(",", -1)) {
        wanted.add(listId(id));
      }
    }
    return index -> wanted.isEmpty() || inAny(index, wanted);
  }

  private static boolean inAny(int index, Set<Integer> lists) {
    return IntStream.range(0, ContactWriter.listCount(index))
        .anyMatch(position -> lists.contains(ContactWriter.list(index, position)));
  }

  private static int listId(String id) {
    try {
      return Integer.parseInt(id.trim());
    } catch (NumberFormatException e) {
      throw BrevoErrors.invalid("listIds should be integers");
    }
  }
}

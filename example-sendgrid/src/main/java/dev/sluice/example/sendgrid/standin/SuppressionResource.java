package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Order;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Paging;
import dev.sluice.example.standin.QueryParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One list: the body is an array, newest first. Limit 500, from 1 to 500. {@code start_time} and
 * {@code end_time} are epoch seconds and belong to the range. {@code email} is what an address
 * begins with, in which {@code %} stands for any characters; for invalid addresses it is the whole
 * address. DELETE takes addresses off the list: one by its path, some or all by a body.
 */
final class SuppressionResource {
  private static final PageSize SIZE = new PageSize(1, 500, 500);

  private final SuppressionList list;
  private final SuppressionData data;
  private final Removals removals;

  SuppressionResource(SuppressionList list, SuppressionData data, Removals removals) {
    this.list = list;
    this.data = data;
    this.removals = removals;
  }

  Answer list(ApiRequest request) {
    QueryParams query = request.query();
    Paging paging = Paging.of(query, Order.NEWEST_FIRST, SIZE);
    return array(paging.page(matches(inRange(query).and(ofEmail(query)))));
  }

  /** Answers the array of an address's only record, or an empty one. */
  Answer one(ApiRequest request) {
    String email = request.variable("email");
    return array(matches(index -> data.email(index).equals(email)));
  }

  /** Takes an address off the list, whether or not it is on it. */
  Answer removeOne(ApiRequest request) {
    removals.add(list, request.variable("email"));
    return Answer.empty(204);
  }

  /** Takes off the list what the body says: {@code emails}, or all by {@code delete_all}. */
  Answer removeAll(ApiRequest request) {
    List<String> emails = new ArrayList<>();
    AtomicBoolean all = new AtomicBoolean();
    JsonFields.read(
        request.body(),
        (name, json) -> {
          switch (name) {
            case "emails" -> emails.addAll(JsonFields.strings(name, json));
            case "delete_all" -> all.set(json.getValueAsBoolean());
            default -> json.skipChildren();
          }
        });
    if (all.get() != emails.isEmpty()) {
      throw SendGridErrors.badRequest("emails", "give either emails or delete_all");
    }
    if (all.get()) {
      IntStream.range(0, data.size()).mapToObj(data::email).forEach(emails::add);
    }
    emails.forEach(email -> removals.add(list, email));
    return Answer.empty(204);
  }

  private int[] matches(IntPredicate wanted) {
    return IntStream.range(0, data.size())
        .filter(wanted.and(index -> !removals.contains(list, data.email(index))))
        .toArray();
  }

  private Answer array(int[] indexes) {
    SuppressionWriter writer = new SuppressionWriter(list, data);
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartArray();
          for (int index : indexes) {
            writer.write(index, json);
          }
          json.writeEndArray();
        });
  }

  private IntPredicate inRange(QueryParams query) {
    long start = query.number("start_time").orElse(Long.MIN_VALUE);
    long end = query.number("end_time").orElse(Long.MAX_VALUE);
    return index -> data.created(index) >= start && data.created(index) <= end;
  }

  private IntPredicate ofEmail(QueryParams query) {
    if (!query.has("email")) {
      return index -> true;
    }
    String asked = query.text("email").orElse("");
    if (list == SuppressionList.INVALID_EMAILS) {
      return index -> data.email(index).equals(asked);
    }
    String parts =
        Arrays.stream(asked.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    Pattern pattern = Pattern.compile(parts);
    return index -> pattern.matcher(data.email(index)).lookingAt();
  }
}

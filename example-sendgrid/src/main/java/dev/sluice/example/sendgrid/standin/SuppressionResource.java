package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Order;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Paging;
import dev.sluice.example.standin.QueryParams;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One list: the body is an array, newest first. Limit 500, from 1 to 500. {@code start_time} and
 * {@code end_time} are epoch seconds and belong to the range. {@code email} is what an address
 * begins with, in which {@code %} stands for any characters; for invalid addresses it is the whole
 * address.
 */
final class SuppressionResource {
  private static final PageSize SIZE = new PageSize(1, 500, 500);

  private final SuppressionList list;
  private final SuppressionData data;

  SuppressionResource(SuppressionList list, SuppressionData data) {
    this.list = list;
    this.data = data;
  }

  Answer list(QueryParams query) {
    Paging paging = Paging.of(query, Order.NEWEST_FIRST, SIZE);
    int[] matches =
        IntStream.range(0, data.size()).filter(inRange(query).and(ofEmail(query))).toArray();
    SuppressionWriter writer = new SuppressionWriter(list, data);
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartArray();
          for (int index : paging.page(matches)) {
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

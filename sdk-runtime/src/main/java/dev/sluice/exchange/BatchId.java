package dev.sluice.exchange;

import dev.sluice.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The identity of a batch: what is read, and the how-manieth reading of the flow it is. A run after
 * a crash that would read the same thing comes to the same identity, and so continues the batch;
 * one that would read something else does not.
 */
public final class BatchId {

  /** A regular expression that finds the how-manieth reading of its flow a batch is. */
  public static final String SEQUENCE = "-([0-9]{6,})-[^-]+$";

  private static final Pattern SEQUENCE_OF = Pattern.compile(SEQUENCE);

  private BatchId() {}

  /** The how-manieth reading of its flow a batch is; 0 for what is no reading. */
  public static long sequence(String id) {
    Matcher matcher = SEQUENCE_OF.matcher(id);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }

  /**
   * The identity of a sending of a table's rows: a run that goes on after a crash continues it,
   * whatever is to be sent by then.
   */
  public static String of(String flow, long sequence) {
    return String.format(Locale.ROOT, "%s-%06d", flow, sequence);
  }

  /**
   * The identity of a reading.
   *
   * @param flow the flow's name
   * @param sequence one more than that of the last batch in the table
   * @param requests the first of each list, in order; their hosts do not count
   * @param mode what else makes the reading a different one, e.g. its row limit
   */
  public static String of(String flow, long sequence, List<HttpRequest> requests, String mode) {
    Stream<String> lists = requests.stream().map(request -> Digest.of(16, request));
    String plan = Digest.of(8, Stream.concat(Stream.of(mode), lists).toArray());
    return String.format(Locale.ROOT, "%s-%06d-%s", flow, sequence, plan);
  }
}

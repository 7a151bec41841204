package dev.sluice.client;

import dev.sluice.contract.PageFormat;
import dev.sluice.control.JobPager;
import dev.sluice.control.PageProbe;
import dev.sluice.control.Pager;
import dev.sluice.control.StopFlag;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a list operation are found and read.
 *
 * <pre>{@code
 * new Paging("/data", "", new StopFlag("/has_more", "false"),
 *     new CursorPager(
 *         new CursorSource.LastItem("/id"), new RequestPart.Query("starting_after"),
 *         PageSize.inQuery("limit", 100), CursorStop.BLANK))
 * }</pre>
 *
 * @param items the JSON pointer to a page's items; empty when a page is the array of items. In it,
 *     a segment {@code *} stands for every member: {@code /contacts/*} has the values of a map as
 *     items
 * @param total the JSON pointer to the length of the list; empty when it is not told
 * @param flag what tells whether a page is the last; null for nothing
 * @param pager how pages are asked for
 * @param format what the items are written in
 */
public record Paging(
    String items, String total, @Nullable StopFlag flag, Pager pager, PageFormat format)
    implements Serializable {

  /** Paging of JSON. */
  public Paging(String items, String total, @Nullable StopFlag flag, Pager pager) {
    this(items, total, flag, pager, PageFormat.JSON);
  }

  /** Paging without a flag. */
  public Paging(String items, String total, Pager pager) {
    this(items, total, null, pager);
  }

  /** This paging with items that are written so. */
  public Paging withFormat(PageFormat value) {
    return new Paging(items, total, flag, pager, value);
  }

  /** This paging of a job that is asked at that URL, with {@code %7Bid%7D} for its id. */
  public Paging withPollUrl(String url) {
    return withPager(job().withPollUrl(url));
  }

  /** This paging of a job whose result is at that URL, with {@code %7Bid%7D} for its id. */
  public Paging withDownloadUrl(String url) {
    return withPager(job().withDownloadUrl(url));
  }

  /** What is looked for on each page. */
  public PageProbe probe() {
    return new PageProbe(items, total, flag, pager.next());
  }

  private Paging withPager(Pager value) {
    return new Paging(items, total, flag, value, format);
  }

  private JobPager job() {
    if (pager instanceof JobPager job) {
      return job;
    }
    throw new IllegalStateException("Only a job has URLs of its own");
  }
}

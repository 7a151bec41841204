package dev.sluice.client;

import dev.sluice.contract.PageFormat;
import dev.sluice.control.CursorSource;
import dev.sluice.control.ItemShape;
import dev.sluice.control.JobPager;
import dev.sluice.control.PageProbe;
import dev.sluice.control.Pager;
import dev.sluice.control.ResultCap;
import dev.sluice.control.SinglePager;
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
 *     items, and before other segments it leads through each, e.g. to the node of every edge
 * @param total the JSON pointer to the length of the list; empty when it is not told
 * @param flag what tells whether a page is the last; null for nothing
 * @param pager how pages are asked for
 * @param cap how many items the API gives at most
 * @param format what the items are written in
 * @param saved where the last page tells the cursor from which a later reading goes on
 */
public record Paging(
    String items,
    String total,
    @Nullable StopFlag flag,
    Pager pager,
    ResultCap cap,
    PageFormat format,
    CursorSource saved)
    implements Serializable {

  /** Paging of lists of JSON that are given whole. */
  public Paging(String items, String total, @Nullable StopFlag flag, Pager pager) {
    this(items, total, flag, pager, ResultCap.NONE, PageFormat.JSON, CursorSource.None.INSTANCE);
  }

  /** Paging without a flag. */
  public Paging(String items, String total, Pager pager) {
    this(items, total, null, pager);
  }

  /** The same, where the API gives at most so many items of one list. */
  public Paging withCap(long most) {
    return new Paging(items, total, flag, pager, new ResultCap(most), format, saved);
  }

  /** The same with items that are written so. */
  public Paging withFormat(PageFormat value) {
    return new Paging(items, total, flag, pager, cap, value, saved);
  }

  /** The same, where the last page tells the cursor from which a later reading goes on. */
  public Paging withSaved(CursorSource source) {
    return new Paging(items, total, flag, pager, cap, format, source);
  }

  /** The same of a job that is asked at that URL, with {@code %7Bid%7D} for its id. */
  public Paging withPollUrl(String url) {
    return withPager(job().withPollUrl(url));
  }

  /** The same of a job whose result is at that URL, with {@code %7Bid%7D} for its id. */
  public Paging withDownloadUrl(String url) {
    return withPager(job().withDownloadUrl(url));
  }

  /** What is looked for on each page. */
  public PageProbe probe() {
    return new PageProbe(items, shape(), total, flag, pager.next());
  }

  /** What is looked for on the last page. */
  PageProbe savedProbe() {
    return new PageProbe(items, shape(), total, flag, saved);
  }

  /** A list in one reply may be one item; so may what each of several members leads to. */
  private ItemShape shape() {
    return pager instanceof SinglePager || (items + "/").contains("/*/")
        ? ItemShape.ONE_OR_MANY
        : ItemShape.ARRAY;
  }

  private Paging withPager(Pager value) {
    return new Paging(items, total, flag, value, cap, format, saved);
  }

  private JobPager job() {
    if (pager instanceof JobPager job) {
      return job;
    }
    throw new IllegalStateException("Only a job has URLs of its own");
  }
}

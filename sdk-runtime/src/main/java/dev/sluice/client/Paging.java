package dev.sluice.client;

import dev.sluice.control.CursorSource;
import dev.sluice.control.ItemShape;
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
 * @param saved where the last page tells the cursor from which a later reading goes on
 */
public record Paging(
    String items,
    String total,
    @Nullable StopFlag flag,
    Pager pager,
    ResultCap cap,
    CursorSource saved)
    implements Serializable {

  /** Paging of lists that are given whole. */
  public Paging(String items, String total, @Nullable StopFlag flag, Pager pager) {
    this(items, total, flag, pager, ResultCap.NONE, CursorSource.None.INSTANCE);
  }

  /** Paging without a flag. */
  public Paging(String items, String total, Pager pager) {
    this(items, total, null, pager);
  }

  /** The same, where the API gives at most so many items of one list. */
  public Paging withCap(long most) {
    return new Paging(items, total, flag, pager, new ResultCap(most), saved);
  }

  /** The same, where the last page tells the cursor from which a later reading goes on. */
  public Paging withSaved(CursorSource source) {
    return new Paging(items, total, flag, pager, cap, source);
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
}

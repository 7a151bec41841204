package dev.sluice.client;

import dev.sluice.control.Pager;
import java.io.Serializable;

/**
 * How the pages of a list operation are found and read.
 *
 * @param items the JSON pointer to a page's items; empty when a page is the array of items
 * @param total the JSON pointer to the number of items in all; empty when it is not told
 * @param pager how pages are asked for
 */
public record Paging(String items, String total, Pager pager) implements Serializable {}

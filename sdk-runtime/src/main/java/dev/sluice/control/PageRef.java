package dev.sluice.control;

import java.io.Serializable;

/**
 * A page of a list: what a pager turns into a request.
 *
 * @param number counted from 0
 * @param token what the API gave to find it by; empty where the number is enough
 */
public record PageRef(long number, String token) implements Serializable {

  /** The first page of any list. */
  public static final PageRef FIRST = new PageRef(0, "");
}

package dev.sluice.control;

import java.util.List;

/**
 * What a job says of itself.
 *
 * @param status its status
 * @param message why it failed; empty where it does not say
 * @param urls of its results, in order
 * @param listed whether it says anything in the place of the URLs, be it that there are none
 */
public record JobReport(String status, String message, List<String> urls, boolean listed) {

  public JobReport {
    urls = List.copyOf(urls);
  }

  /** Without the message, which may be personal, and the URLs, which may be signed. */
  @Override
  public String toString() {
    return "JobReport[status=" + status + ", urls=" + urls.size() + "]";
  }
}

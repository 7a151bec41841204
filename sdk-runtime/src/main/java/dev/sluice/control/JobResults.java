package dev.sluice.control;

import dev.sluice.http.PathVariables;
import java.io.Serializable;

/** Where the results of a job are. */
public sealed interface JobResults extends Serializable {

  /** The same, with the absolute URL to download from where it is known beforehand. */
  default JobResults at(String download) {
    return this;
  }

  /** In the reply that tells the end of the job. */
  enum Reply implements JobResults {
    /** The only one. */
    INSTANCE
  }

  /**
   * At URLs in that reply, fetched without credentials where they are of another origin.
   *
   * @param pointer the JSON pointer to them, in which {@code *} stands for every member
   */
  record Urls(String pointer) implements JobResults {}

  /**
   * At one URL that the job's id is filled into.
   *
   * @param url with {@code %7Bid%7D} in the id's place; empty until it is known
   */
  record Download(String url) implements JobResults {

    /** One whose URL is not known yet. */
    public Download() {
      this("");
    }

    /** The URL for a job. */
    String url(String id) {
      return PathVariables.replace(url, "id", id);
    }

    @Override
    public JobResults at(String download) {
      return new Download(download);
    }
  }
}

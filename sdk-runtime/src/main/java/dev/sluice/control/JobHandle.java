package dev.sluice.control;

import dev.sluice.error.PagingException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.PathVariables;
import java.io.Serializable;

/** What a started job is found by, and where the reply that started it says so. */
public sealed interface JobHandle extends Serializable {

  /** Where the reply tells it. */
  CursorSource source();

  /** What is told, made fit to be kept as the token of pages. */
  String token(HttpRequest sent, String told);

  /** The URL that tells how far the job is. */
  String url(String token);

  /** The same, with the absolute URL to ask where it is known beforehand. */
  default JobHandle at(String poll) {
    return this;
  }

  /**
   * An id, which is filled into a URL.
   *
   * @param source where the reply tells the id
   * @param poll the URL, with {@code %7Bid%7D} in the id's place; empty until it is known
   */
  record Id(CursorSource source, String poll) implements JobHandle {

    /** An id whose URL is not known yet. */
    public Id(CursorSource source) {
      this(source, "");
    }

    @Override
    public String token(HttpRequest sent, String told) {
      if (told.equals(".") || told.equals("..")) {
        throw new PagingException(
            sent.operation() + ": the id of the job is \"" + told + "\", which no path can hold.");
      }
      return told;
    }

    @Override
    public String url(String token) {
      return PathVariables.replace(poll, "id", token);
    }

    @Override
    public JobHandle at(String url) {
      return new Id(source, url);
    }
  }

  /**
   * The job's own URL, absolute or relative. It must be of the connector's origin, because it is
   * asked with the connector's credentials.
   *
   * @param source where the reply tells it, e.g. the header {@code Location}
   */
  record Url(CursorSource source) implements JobHandle {

    @Override
    public String token(HttpRequest sent, String told) {
      return JobUrls.poll(sent, told);
    }

    @Override
    public String url(String token) {
      return token;
    }
  }
}

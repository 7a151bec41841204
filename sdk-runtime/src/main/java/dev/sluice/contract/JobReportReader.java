package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.control.JobPager;
import dev.sluice.control.JobReport;
import dev.sluice.control.JobResults;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a job says of itself, in one pass. */
public final class JobReportReader {

  private static final int LONGEST_STATUS = 200;

  private final List<String> urls = new ArrayList<>();
  private String status = "";
  private String message = "";
  private boolean listed;

  private JobReportReader() {}

  /**
   * The report of a reply.
   *
   * @throws ContractException when it is none
   */
  public static JobReport read(HttpResponse reply, JobPager job) {
    String results = job.results() instanceof JobResults.Urls at ? at.pointer() : "";
    JobReportReader reader = new JobReportReader();
    boolean byStatus = job.status().pointer().isEmpty();
    if (!byStatus || !results.isEmpty()) {
      reader.walk(reply.body(), results, job);
    }
    String told = byStatus ? Integer.toString(reply.status()) : reader.status;
    return new JobReport(told, reader.message, reader.urls, reader.listed);
  }

  private void walk(Body body, String results, JobPager job) {
    Document document = BodyReader.document(body);
    try (JsonParser parser = document.json()) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(document, new IOException());
      }
      walk(results)
          .also(job.status().pointer(), this::status)
          .also(job.status().message(), this::message)
          .value(parser);
    } catch (IOException e) {
      throw NotJson.exception(document, e);
    }
    listed = !urls.isEmpty() || (!results.isEmpty() && isThere(body, results));
  }

  /** Whether there is something that could hold URLs, although it holds none. */
  private static boolean isThere(Body body, String results) {
    int star = results.indexOf("/*");
    String holder = star < 0 ? results : results.substring(0, star);
    Document document = BodyReader.document(body);
    try (JsonParser parser = document.json()) {
      return parser.nextToken() != null
          && PointerWalk.to(parser, Pointers.segments(holder))
          && parser.currentToken().isStructStart();
    } catch (IOException e) {
      throw NotJson.exception(document, e);
    }
  }

  private PageWalk walk(String results) {
    return results.isEmpty() ? new PageWalk() : new PageWalk(results, this::url);
  }

  private void url(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        url(parser);
      }
    } else if (parser.currentToken().isStructStart()) {
      throw new ContractException("expected the URL of a result to be a text, found an object");
    } else if (!parser.hasToken(JsonToken.VALUE_NULL) && !parser.getText().isBlank()) {
      urls.add(parser.getText());
    }
  }

  private void status(JsonParser parser) throws IOException {
    if (parser.currentToken().isStructStart()) {
      throw new ContractException(
          "expected the status of the job to be a text, found " + Shape.of(parser));
    }
    if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      String text = parser.getText();
      status = text.substring(0, Math.min(LONGEST_STATUS, text.length()));
    }
  }

  private void message(JsonParser parser) throws IOException {
    if (parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL)) {
      message = parser.getText();
    }
  }
}

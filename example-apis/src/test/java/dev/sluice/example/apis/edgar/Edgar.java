package dev.sluice.example.apis.edgar;

import dev.sluice.annotations.BodyFormat;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Format;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.SecretHeaders;
import dev.sluice.annotations.SinglePage;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filings of companies with the SEC. It wants no credentials, but to know whom to write to, and
 * at most ten requests a second from all machines together; who sends more gets a page of HTML for
 * ten minutes. A list is an object of columns, and goes on in other files.
 */
@Connector(name = "edgar", baseUrl = "https://data.sec.gov")
@SecretHeaders("User-Agent: {SEC_CONTACT}")
@RateLimit(permits = 10, per = "1s")
@Retry(attempts = 3, initialDelay = "1s", maxDelay = "15m")
@ErrorRule(status = "403", notJson = true, action = ErrorAction.THROTTLE, pause = "10m")
public interface Edgar {

  /**
   * All filings of a company, the newest first.
   *
   * @param cik the company's number
   */
  default Stream<Filing> filings(long cik) {
    String id = "%010d".formatted(cik);
    return Stream.concat(
        recentFilings(id).stream(),
        olderFiles(id).stream().flatMap(file -> olderFilings(file.name()).stream()));
  }

  /**
   * About a thousand of a company's filings.
   *
   * @param cik the company's number, with zeros before it to ten digits
   */
  @Get("/submissions/CIK{cik}.json")
  @SinglePage(items = "/filings/recent")
  @Format(BodyFormat.COLUMNS)
  Pages<Filing> recentFilings(@Path("cik") String cik);

  /** The files that the others are in. */
  @Get("/submissions/CIK{cik}.json")
  @SinglePage(items = "/filings/files")
  Pages<OlderFile> olderFiles(@Path("cik") String cik);

  /** The filings that are in a file. */
  @Get("/submissions/{file}")
  @SinglePage(items = "")
  @Format(BodyFormat.COLUMNS)
  Pages<Filing> olderFilings(@Path("file") String file);

  /** Something a company filed. */
  @ReadContract
  record Filing(
      String accessionNumber,
      LocalDate filingDate,
      @Nullable LocalDate reportDate,
      Instant acceptanceDateTime,
      String form) {}

  /** A file with filings. */
  @ReadContract
  record OlderFile(String name, int filingCount) {}
}

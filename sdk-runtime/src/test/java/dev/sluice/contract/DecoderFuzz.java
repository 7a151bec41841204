package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageProbe;
import dev.sluice.control.StopFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** What a fuzzer runs: the checks of one decoder, with any bytes. */
public final class DecoderFuzz {

  private static final PageProbe NESTED =
      new PageProbe(
          "/i", "/a/n", new StopFlag("/a/more", "false"), new CursorSource.Body("/a/next"));
  private static final PageProbe LAST =
      new PageProbe("/i", "", null, new CursorSource.LastItem("/id"));
  private static final PageProbe ALL = new PageProbe("/*", "", null, CursorSource.None.INSTANCE);
  private static final PageProbe ELEMENTS =
      new PageProbe("/a/i", "/a/n", null, new CursorSource.Body("/a/next"));
  private static final PageProbe LAST_ELEMENT =
      new PageProbe("/*/i", "", null, new CursorSource.LastItem("/@id"));
  private static final PageProbe PLAIN = new PageProbe("", "", null, CursorSource.None.INSTANCE);

  /** Where the corpora are, from the module's folder: one a target, named as that. */
  static final Path CORPORA = Path.of("src/test/resources/fuzz");

  private static Target target = Target.JSON;

  private DecoderFuzz() {}

  /** Takes the target's name; called once by the fuzzer. */
  public static void fuzzerInitialize(String[] arguments) {
    target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
  }

  /** Checks one input; called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    target.check(input);
  }

  /** A decoder. */
  enum Target {
    JSON,
    COLUMNS,
    NDJSON,
    CSV,
    XML,
    VALUE,
    LINK,
    TIME;

    /** Checks it with an input. */
    void check(byte[] input) throws IOException {
      switch (this) {
        case JSON -> page(PageFormat.JSON, input, NESTED, LAST, ALL);
        case COLUMNS -> page(new ColumnsFormat(), input, NESTED, LAST);
        case NDJSON -> page(new NdJsonFormat(), input, PLAIN);
        case CSV -> page(new CsvFormat(','), input, PLAIN);
        case XML -> page(new XmlFormat(), input, ELEMENTS, LAST_ELEMENT);
        case VALUE -> DecoderChecks.value(FuzzedBody.of(input));
        case LINK -> DecoderChecks.link(new String(input, UTF_8).replaceAll("[\\r\\n\\x00]", ""));
        case TIME -> DecoderChecks.time(new String(input, UTF_8));
      }
    }

    private static void page(PageFormat format, byte[] input, PageProbe... probes)
        throws IOException {
      DecoderChecks.page(format, FuzzedBody.of(input), probes);
    }

    /** The folder of its corpus. */
    Path corpus() {
      return CORPORA.resolve(toString());
    }

    /** Its name in folders and arguments. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

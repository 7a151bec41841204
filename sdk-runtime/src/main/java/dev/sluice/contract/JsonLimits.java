package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** The bounds within which JSON from the network is read. */
final class JsonLimits {

  /** How deep objects and arrays may be nested. */
  static final int DEPTH = 200;

  /** How long a text may be, in characters. */
  static final int TEXT_LENGTH = 16 << 20;

  /** How many characters a number may have. */
  static final int NUMBER_LENGTH = 400;

  /** How long a field's name may be, in bytes of UTF-8. */
  static final int NAME_LENGTH = 10_000;

  /**
   * The one factory of parsers and generators. NaN and infinities are let through, to be a
   * violation of one item and not the loss of a whole page. What is parsed is UTF-8, see {@link
   * Document}; zeros in it do not make it something else.
   */
  static final JsonFactory FACTORY =
      new SkippingParser.Factory(
          new JsonFactoryBuilder()
              .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEPTH)
                      .maxStringLength(TEXT_LENGTH)
                      .maxNumberLength(NUMBER_LENGTH)
                      .maxNameLength(NAME_LENGTH)
                      .build()));

  private JsonLimits() {}
}

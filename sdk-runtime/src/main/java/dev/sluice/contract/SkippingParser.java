package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's parser of UTF-8, which skips objects and arrays without making tokens of them, and can
 * take a plain text without decoding it. Both only look at the bytes that are there; wherever that
 * is not enough, they leave it to Jackson.
 *
 * <p>No other method of the parser is overridden: the compiler would then no longer know, in all of
 * the process, which one Jackson itself calls.
 */
final class SkippingParser extends UTF8StreamJsonParser {

  private final ValueScanner scanner = new ValueScanner();

  private SkippingParser(
      IOContext context,
      int features,
      @Nullable InputStream in,
      ObjectCodec codec,
      ByteQuadsCanonicalizer names,
      byte[] bytes,
      int from,
      int to) {
    super(context, features, in, codec, names, bytes, from, to, 0, in != null);
  }

  /**
   * Makes parsers of UTF-8, whatever their bytes look like. For the settings of {@link JsonLimits}
   * only: its bounds are those that hold where something is skipped, and neither repeated names nor
   * numbers of tokens are looked at there.
   */
  static final class Factory extends JsonFactory {

    private static final long serialVersionUID = 1;

    Factory(JsonFactoryBuilder settings) {
      super(settings);
    }

    @Override
    protected JsonParser _createParser(byte[] bytes, int from, int length, IOContext context) {
      return parser(context, null, bytes, from, from + length);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) {
      return parser(context, in, context.allocReadIOBuffer(), 0, 0);
    }

    private JsonParser parser(
        IOContext context, @Nullable InputStream in, byte[] bytes, int from, int to) {
      ByteQuadsCanonicalizer names = _byteSymbolCanonicalizer.makeChild(_factoryFeatures);
      return new SkippingParser(context, _parserFeatures, in, _objectCodec, names, bytes, from, to);
    }
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    boolean object = _currToken == JsonToken.START_OBJECT;
    if (!object && _currToken != JsonToken.START_ARRAY) {
      return this;
    }
    int depth = JsonLimits.DEPTH - _parsingContext.getNestingDepth() + 1;
    int end = scanner.end(_inputBuffer, _inputPtr, _inputEnd, object, depth);
    if (end == ValueScanner.UNSURE) {
      return super.skipChildren();
    }
    if (scanner.lines() > 0) {
      _currInputRow += scanner.lines();
      _currInputRowStart = scanner.lineStart();
    }
    _inputPtr = end;
    _tokenInputTotal = _currInputProcessed + end;
    _tokenInputRow = _currInputRow;
    _tokenInputCol = end - _currInputRowStart;
    _currToken = object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    _parsingContext = _parsingContext.clearAndGetParent();
    return this;
  }

  /**
   * Goes to the value of the name that is current, if that is a text of plain ASCII.
   *
   * @return the text; null where it is none, not all there, or too long, and then nothing was read
   */
  @Nullable String nextPlainText() throws IOException {
    boolean isText = _nextToken == JsonToken.VALUE_STRING && _currToken == JsonToken.FIELD_NAME;
    if (!isText || !_tokenIncomplete) {
      return null;
    }
    int from = _inputPtr;
    int end = TextScanner.plain(_inputBuffer, from, _inputEnd);
    if (end == _inputEnd || _inputBuffer[end] != '"' || end - from > JsonLimits.TEXT_LENGTH) {
      return null;
    }
    String text = new String(_inputBuffer, from, end - from, StandardCharsets.ISO_8859_1);
    _inputPtr = end + 1;
    _tokenIncomplete = false;
    _textBuffer.resetWithString(text);
    _nameCopied = false;
    _nextToken = null;
    _currToken = JsonToken.VALUE_STRING;
    return text;
  }
}

package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** The tokens of a parser, with texts without the blanks around them. */
final class TrimmedParser extends JsonParserDelegate {

  TrimmedParser(JsonParser parser) {
    super(parser);
  }

  @Override
  public String getText() throws IOException {
    String text = delegate.getText();
    return delegate.hasToken(JsonToken.VALUE_STRING) ? text.strip() : text;
  }

  @Override
  public char[] getTextCharacters() throws IOException {
    return getText().toCharArray();
  }

  @Override
  public int getTextOffset() {
    return 0;
  }

  @Override
  public int getTextLength() throws IOException {
    return getText().length();
  }
}

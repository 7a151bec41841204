package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.contract.XmlEvents.Event;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of an XML document that are items, each read like JSON. */
final class XmlRows implements Rows {

  private final XmlEvents in;
  private final List<String> path;
  private String json = "";
  private long line;

  XmlRows(XmlEvents in, List<String> path) {
    this.in = in;
    this.path = path;
  }

  @Override
  public boolean next() throws IOException {
    for (Event event = in.next(); event != Event.NOTHING_MORE; event = in.next()) {
      if (event == Event.START && in.isAt(path)) {
        line = in.line();
        json = XmlNode.json(in);
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Violation flaw() {
    return null;
  }

  @Override
  public JsonParser json() throws IOException {
    return JsonLimits.FACTORY.createParser(json);
  }

  @Override
  public JsonInput.Names names() {
    return JsonInput.Names.EXACT;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String text() {
    return json;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

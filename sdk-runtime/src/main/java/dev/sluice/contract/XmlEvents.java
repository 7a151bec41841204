package dev.sluice.contract;

import dev.sluice.error.ContractException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements and texts of an XML document, one after another, with the JDK's own parser. Elements
 * and attributes go by their local names; document types, and with them entities of their own, are
 * refused. For one thread.
 */
final class XmlEvents implements Closeable {

  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private static final XMLInputFactory FACTORY = factory();

  private final Document document;
  private final Budget bytes;
  private final XMLStreamReader in;
  private final List<String> open = new ArrayList<>();

  /** Before the first element. */
  XmlEvents(Document document) throws IOException {
    this.document = document;
    this.bytes = new Budget(document.utf8());
    if (document.isEmpty()) {
      throw new ContractException("expected XML, got an empty body");
    }
    this.in = parser();
  }

  private XMLStreamReader parser() throws IOException {
    try {
      // A decoder that does not mend what is no text of its charset.
      return FACTORY.createXMLStreamReader(new InputStreamReader(bytes, charset().newDecoder()));
    } catch (XMLStreamException e) {
      throw broken(e, 1);
    }
  }

  /** UTF-8, unless only the document itself tells another. */
  private Charset charset() {
    String head = new String(document.head(), StandardCharsets.ISO_8859_1);
    Matcher told = ENCODING.matcher(head);
    if (document.tellsCharset() || !told.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(told.group(1));
    } catch (IllegalArgumentException e) {
      throw notXml(1);
    }
  }

  private static XMLInputFactory factory() {
    // Not that of a library that may be there, which would have other bounds.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** What an event is. */
  enum Event {
    START,
    TEXT,
    END,
    NOTHING_MORE
  }

  /**
   * Goes to the next event.
   *
   * @throws ContractException when the document is no XML, or beyond its bounds
   * @throws IOException when it cannot be read
   */
  Event next() throws IOException {
    while (true) {
      bytes.renew();
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (open.size() == JsonLimits.DEPTH) {
            throw new ContractException(
                "expected XML of at most " + JsonLimits.DEPTH + " elements in one another");
          }
          open.add(in.getLocalName());
          return Event.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open.remove(open.size() - 1);
          return Event.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return Event.TEXT;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new ContractException(
                "expected XML without a document type, whose entities can be of any size; found"
                    + " one");
        case XMLStreamConstants.END_DOCUMENT -> {
          return Event.NOTHING_MORE;
        }
        default -> {
          // A comment or an instruction.
        }
      }
    }
  }

  private int advance() throws IOException {
    try {
      return in.hasNext() ? in.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw broken(e, line());
    } catch (ContractException e) {
      throw e;
    } catch (RuntimeException e) {
      // Of some texts that are no XML, the parser says it so.
      throw notXml(line());
    }
  }

  /** The names of the elements that are open, outermost first. */
  List<String> open() {
    return open;
  }

  /** Whether the element that was started last is where a path leads; a star is any name. */
  boolean isAt(List<String> path) {
    if (open.size() != path.size()) {
      return false;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!path.get(i).equals("*") && !path.get(i).equals(open.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text of a text event. */
  String text() {
    return in.getText();
  }

  /** How many attributes the element has that was just started. */
  int attributes() {
    return in.getAttributeCount();
  }

  /** The name of an attribute with an at sign; empty for one that is about the document. */
  String attributeName(int index) {
    return SCHEMA_INSTANCE.equals(in.getAttributeNamespace(index))
        ? ""
        : "@" + in.getAttributeLocalName(index);
  }

  String attribute(int index) {
    return in.getAttributeValue(index);
  }

  /** Whether the element that was just started says that it stands for null. */
  boolean isNil() {
    String nil = in.getAttributeValue(SCHEMA_INSTANCE, "nil");
    return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
  }

  /** The line where the parser is, from 1. */
  long line() {
    return in.getLocation().getLineNumber();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private ContractException broken(XMLStreamException e, long line) throws IOException {
    if (e.getNestedException() instanceof CharacterCodingException) {
      // Found when the text is read, some thousand characters ahead of the line.
      return new ContractException(
          NotJson.found("XML", document) + ", which is no text of the charset " + charset());
    }
    if (e.getNestedException() instanceof IOException cause) {
      throw cause;
    }
    return notXml(line);
  }

  private ContractException notXml(long line) {
    return new ContractException(NotJson.found("XML", document, line));
  }

  /** Bounds what the parser reads for one event, which it keeps in memory. */
  private static final class Budget extends FilterInputStream {

    private static final long MOST = JsonLimits.TEXT_LENGTH;

    private long left = MOST;

    Budget(InputStream in) {
      super(new BufferedInputStream(in));
    }

    void renew() {
      left = MOST;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      int read = super.read(bytes, offset, count);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new ContractException("expected XML whose texts have at most " + MOST + " bytes");
      }
      return read;
    }
  }
}

package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.contract.DriftSighting.What;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how the items of a task differ from their read contract: a few operations on fields that
 * the contract names, no allocation on those it does not. Its size depends on the names that come,
 * not on the items. For one thread.
 *
 * <pre>{@code
 * DriftLog log = new DriftLog();
 * log.page("r1", "", 0);
 * PageFormat.JSON.items(body, "/items", log.reader(reader)).advance(visitor);
 * List<DriftSighting> seen = log.sightings();
 * }</pre>
 */
public final class DriftLog {

  private static final int MOST_DEPTH = JsonLimits.DEPTH;

  /** Above so many paths, as trees have them, objects are counted with others of their contract. */
  private static final int MOST_PATHS = 500;

  private final List<DriftPath> paths = new ArrayList<>();

  // One entry for each object that is being read, innermost last.
  private DriftPath[] open = new DriftPath[8];
  private int[] levels = new int[8];
  private int[] fields = new int[8];
  private int depth = -1;

  private String requestId = "";
  private String slice = "";
  private long page;
  private int item = -1;

  /** The items that follow are of that page. */
  public void page(String requestId, String slice, long page) {
    this.requestId = requestId;
    this.slice = slice;
    this.page = page;
    this.item = -1;
  }

  /** The item that was read last is the page's at that index. */
  public void read(int index) {
    item = index;
  }

  /** Reads as the reader does, and counts. Not to be shipped. */
  public <T> ItemReader<T> reader(ItemReader<T> reader) {
    return in -> {
      in.observe(this);
      return reader.read(in);
    };
  }

  /** What was seen so far. */
  public List<DriftSighting> sightings() {
    return paths.stream().flatMap(path -> path.sightings().stream()).toList();
  }

  void startItem() {
    depth = -1;
    item++;
  }

  /** An object whose fields follow, at that depth among those of the item. */
  void startObject(int at, FieldNames names, JsonParser parser) {
    if (at == open.length) {
      int more = Math.min(at * 2, MOST_DEPTH);
      open = Arrays.copyOf(open, more);
      levels = Arrays.copyOf(levels, more);
      fields = Arrays.copyOf(fields, more);
    }
    DriftPath path = at == 0 ? path("", names) : child(at - 1, names, parser);
    path.object();
    open[at] = path;
    depth = at;
  }

  /** Goes back to the object at that depth. */
  void endObject(int at) {
    depth = at;
  }

  /** A field of the contract, whose value is current. */
  void field(int index, JsonParser parser) {
    fields[depth] = index;
    levels[depth] = level(parser);
    open[depth].field(index, !parser.hasToken(JsonToken.VALUE_NULL));
  }

  /** A field of the contract that has a text. */
  void text(int index) {
    open[depth].field(index, true);
  }

  /**
   * A field that the contract does not name; skips its value.
   *
   * @param place the pointer to the object it is in, from the one that is being read
   */
  void unknown(String place, String name, JsonParser parser) throws IOException {
    open[depth].unknown(place, name, parser, this::here);
  }

  /** A value that was read; counts it when it is of another kind than these. */
  void converted(int kinds, JsonParser parser) throws IOException {
    if ((JsonKinds.of(parser.currentToken()) & kinds) == 0) {
      unfit(parser);
    }
  }

  /** A value of another kind than the contract's. */
  void unfit(JsonParser parser) throws IOException {
    if (depth >= 0) {
      // What was read ahead is told from there.
      int stars = Math.max(0, level(parser) - levels[depth]);
      open[depth].flaw(What.TYPE, fields[depth], stars, this::here).add(parser);
    }
  }

  /** A required field without a value, told at the end of its object. */
  void missing(int index, boolean isThere) {
    if (index >= 0) {
      open[depth].flaw(isThere ? What.NULL : What.MISSING, index, 0, this::here).add();
    }
  }

  private DriftPath child(int parent, FieldNames names, JsonParser parser) {
    DriftPath above = open[parent];
    int index = fields[parent];
    DriftPath known = above.child(index, names);
    if (known != null) {
      return known;
    }
    // Arrays and maps between the two objects.
    int between = parser.getParsingContext().getNestingDepth() - 1 - levels[parent];
    DriftPath child = path(above.pointer(index, Math.max(0, between)), names);
    above.child(index, child);
    return child;
  }

  private DriftPath path(String pointer, FieldNames names) {
    boolean isFull = paths.size() >= MOST_PATHS;
    for (DriftPath path : paths) {
      if (path.isOf(names) && (isFull || path.pointer().equals(pointer))) {
        return path;
      }
    }
    DriftPath path = new DriftPath(names, pointer, here());
    paths.add(path);
    return path;
  }

  /** How deep the current value stands, a value that is an array or object itself not counted. */
  private static int level(JsonParser parser) {
    JsonStreamContext context = parser.getParsingContext();
    return context.getNestingDepth() - (parser.currentToken().isStructStart() ? 1 : 0);
  }

  private DriftPlace here() {
    return new DriftPlace(requestId, slice, page, item);
  }
}

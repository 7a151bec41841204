package dev.sluice.http;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Header fields in the order they were written; names are compared without case. Immutable. */
public final class Headers implements Serializable {

  private static final long serialVersionUID = 1;

  /** No headers. */
  public static final Headers EMPTY = new Headers(new Header[0]);

  // An array, because Kryo cannot read back the JDK's immutable lists.
  private final Header[] fields;

  private Headers(Header[] fields) {
    this.fields = fields;
  }

  /** Headers of these fields, in this order. */
  public static Headers of(List<Header> fields) {
    return fields.isEmpty() ? EMPTY : new Headers(fields.toArray(Header[]::new));
  }

  /** These headers and one more field at the end. */
  public Headers with(String name, String value) {
    Header[] more = Arrays.copyOf(fields, fields.length + 1);
    more[fields.length] = new Header(name, value);
    return new Headers(more);
  }

  /** These headers with all fields of that name replaced by one. */
  public Headers replacing(String name, String value) {
    List<Header> kept = new ArrayList<>(fields.length + 1);
    stream().filter(field -> !field.name().equalsIgnoreCase(name)).forEach(kept::add);
    kept.add(new Header(name, value));
    return of(kept);
  }

  /** The value of the first field of that name. */
  public Optional<String> first(String name) {
    for (Header field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }

  /** All fields in order. */
  public Stream<Header> stream() {
    return Arrays.stream(fields);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers that && Arrays.equals(fields, that.fields);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(fields);
  }

  /** The names only: values may be secret. */
  @Override
  public String toString() {
    return stream().map(Header::name).toList().toString();
  }
}

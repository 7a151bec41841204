package dev.sluice.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Signature}.
 *
 * @param name what a run chooses it by
 * @param algorithm the constant of {@code SignatureAlgorithm}
 * @param encoding the constant of {@code SignatureEncoding}
 * @param key the key's name
 * @param template what is signed
 * @param slot where requests carry the signature
 * @param timestamp the time that is sent; null for none
 * @param origin the annotation
 */
public record SignatureModel(
    Written<String> name,
    String algorithm,
    String encoding,
    Written<String> key,
    Written<String> template,
    SlotModel slot,
    @Nullable Timestamp timestamp,
    Origin origin)
    implements AuthModel {

  private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
  private static final String SECRET = "secret:";

  /**
   * {@code @Timestamp}.
   *
   * @param header what carries it
   * @param unit the constant of {@code TimestampUnit}
   */
  public record Timestamp(Written<String> header, String unit) {}

  @Override
  public String annotation() {
    return "Signature";
  }

  @Override
  public Optional<Written<String>> scheme() {
    return Optional.of(name);
  }

  /** What stands between braces in the template. */
  public List<String> parts() {
    return PART.matcher(template.value()).results().map(match -> match.group(1)).toList();
  }

  @Override
  public List<Written<String>> secrets() {
    List<Written<String>> secrets = new ArrayList<>();
    secrets.add(key);
    parts().stream()
        .filter(part -> part.startsWith(SECRET))
        .map(part -> new Written<>(part.substring(SECRET.length()), template.origin()))
        .forEach(secrets::add);
    return secrets;
  }

  @Override
  public List<PlaceModel> slots() {
    return slot.places();
  }

  @Override
  public List<PlaceModel> places() {
    List<PlaceModel> places = new ArrayList<>(slots());
    if (timestamp != null) {
      places.add(new PlaceModel(PlaceModel.Kind.HEADER, "header", timestamp.header()));
    }
    return places;
  }
}

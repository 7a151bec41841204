package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of {@code @SecretHeaders} or {@code @SecretQueries}.
 *
 * @param kind header or query
 * @param line as written
 * @param origin the annotation
 */
public record SecretLineModel(PlaceModel.Kind kind, Written<String> line, Origin origin)
    implements AuthModel {

  private static final Pattern HEADER = Pattern.compile("([^:]*):\\s*([^{}]*)\\{([^{}]*)}\\s*");
  private static final Pattern QUERY = Pattern.compile("([^=]*)=([^{}]*)\\{([^{}]*)}");

  @Override
  public String annotation() {
    return kind == PlaceModel.Kind.HEADER ? "SecretHeaders" : "SecretQueries";
  }

  @Override
  public Optional<Written<String>> scheme() {
    return Optional.empty();
  }

  /** Whether it is a name, and one secret behind it. */
  public boolean isFormed() {
    Matcher matcher = matcher();
    return matcher.matches() && !matcher.group(1).isBlank();
  }

  /** What stands before the secret. */
  public String prefix() {
    return group(2);
  }

  /** The secret's name. */
  public String secret() {
    return group(3);
  }

  @Override
  public List<Written<String>> secrets() {
    return isFormed() ? List.of(new Written<>(secret(), line.origin())) : List.of();
  }

  @Override
  public List<PlaceModel> slots() {
    return isFormed()
        ? List.of(new PlaceModel(kind, "value", new Written<>(group(1).strip(), line.origin())))
        : List.of();
  }

  @Override
  public boolean hasSlot() {
    return false;
  }

  private String group(int number) {
    Matcher matcher = matcher();
    return matcher.matches() ? matcher.group(number) : "";
  }

  private Matcher matcher() {
    return (kind == PlaceModel.Kind.HEADER ? HEADER : QUERY).matcher(line.value());
  }
}

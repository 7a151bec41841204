package dev.sluice.error;

import java.util.List;

/** Settings or arguments that cannot be used; all problems at once. */
public final class ConfigException extends SluiceException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  /** Each problem names its place, what is wrong and what is expected. */
  public ConfigException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems), null);
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}

package dev.sluice.example.standin;

/** The arguments of a stand-in that runs by itself. */
public final class CommandLine {
  private CommandLine() {}

  /**
   * Returns options with what the arguments change.
   *
   * @param arguments {@code --port} and {@code --day}, each followed by a number
   */
  public static <V> StandInOptions<V> options(StandInOptions<V> defaults, String... arguments) {
    StandInOptions<V> options = defaults;
    for (int i = 0; i < arguments.length; i += 2) {
      int value = number(arguments, i + 1);
      options =
          switch (arguments[i]) {
            case "--port" -> options.withPort(value);
            case "--day" -> options.withDay(value);
            default -> throw usage(arguments[i]);
          };
    }
    return options;
  }

  private static int number(String[] arguments, int at) {
    try {
      return Integer.parseInt(arguments[at]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw usage(arguments[at - 1]);
    }
  }

  private static IllegalArgumentException usage(String argument) {
    return new IllegalArgumentException(
        "Not understood: " + argument + ". Usage: [--port NUMBER] [--day NUMBER]");
  }
}

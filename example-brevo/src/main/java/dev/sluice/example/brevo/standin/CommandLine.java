package dev.sluice.example.brevo.standin;

/** The arguments of the stand-in when it runs by itself. */
final class CommandLine {
  private CommandLine() {}

  /** Returns the demo's options with what the arguments change. */
  static StandInOptions options(String[] arguments) {
    StandInOptions options = StandInOptions.defaults();
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

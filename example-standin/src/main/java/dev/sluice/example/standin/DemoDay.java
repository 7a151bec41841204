package dev.sluice.example.standin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The days of a demo: each run is a day later than the one before in the same folder. */
public final class DemoDay {
  private DemoDay() {}

  /** Returns the next day, from 1, and keeps it in the folder, which is created if need be. */
  public static int next(Path folder) throws IOException {
    Path file = folder.resolve("day");
    int day = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) + 1 : 1;
    Files.createDirectories(folder);
    Files.writeString(file, day + System.lineSeparator());
    return day;
  }
}

package dev.sluice.example.standin.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Java process with the test's class path, that can be waited for and killed. */
public final class Child implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 300;
  private static final String END = new String("end of output");

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  private Child(Process process) {
    this.process = process;
    Thread reading = new Thread(this::read, "child-output");
    reading.setDaemon(true);
    reading.start();
  }

  /** Starts the {@code main} of a class on the class path of the test. */
  public static Child start(Class<?> main, List<String> jvmOptions, String... arguments)
      throws IOException {
    return start(
        main.getName(),
        System.getProperty("java.class.path"),
        jvmOptions,
        List.of(arguments),
        Map.of());
  }

  /** Starts a process; the environment given goes over this process's own. */
  public static Child start(
      String main,
      String classPath,
      List<String> jvmOptions,
      List<String> arguments,
      Map<String, String> environment)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Child(builder.start());
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      String line;
      while ((line = reader.readLine()) != null) {
        said.add(line);
        lines.add(line);
      }
    } catch (IOException e) {
      said.add(e.toString());
    } finally {
      lines.add(END);
    }
  }

  /** Waits for a line of output that holds the text. */
  public String awaitLine(String text) throws InterruptedException {
    while (true) {
      String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null || line.equals(END)) {
        throw new AssertionError("The process never said \"" + text + "\":\n" + output());
      }
      if (line.contains(text)) {
        return line;
      }
    }
  }

  /** Waits for the end; returns the exit code. */
  public int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("The process does not end:\n" + output());
    }
    return process.exitValue();
  }

  /** Kills the process as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Returns all lines so far. */
  public String output() {
    return String.join("\n", said);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

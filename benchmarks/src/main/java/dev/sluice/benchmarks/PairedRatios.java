package dev.sluice.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The readers and their peers in turns of some milliseconds, in one process: what slows down one
 * slows down the other, so that ratios hold on a machine with neighbours, where runs of JMH one
 * after another differ by a third. CPU time of the thread; the median of all turns' ratios.
 */
public final class PairedRatios {

  private static final int TURNS = 300;
  private static final int PAGES_A_TURN = 60;
  private static final long WARM_UP_NANOS = 15_000_000_000L;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  private PairedRatios() {}

  /** One way to read a page. */
  @FunctionalInterface
  private interface Reading {
    void page() throws Exception;
  }

  private record Peer(String name, Reading reading) {}

  /** Measures all groups; the first of each is what the others are compared with. */
  public static void main(String[] arguments) throws Exception {
    PairedRatios ratios = new PairedRatios();
    Blackhole sink =
        new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is"
                + " dangerous.");
    ReaderBenchmark sluice = new ReaderBenchmark();
    DatabindBenchmark databind = new DatabindBenchmark();
    PageBenchmark page = new PageBenchmark();
    ratios.compare(
        "strings",
        new Peer("databind", () -> databind.databindText(sink)),
        new Peer("sluice", () -> sluice.sluiceText(sink)),
        new Peer("by hand", () -> sluice.handWrittenText(sink)));
    ratios.compare(
        "instants",
        new Peer("databind", () -> databind.databindInstants(sink)),
        new Peer("sluice", () -> sluice.sluiceInstants(sink)));
    ratios.compare(
        "5 of 16 fields",
        new Peer("databind", () -> databind.databindNarrow(sink)),
        new Peer("sluice", () -> sluice.sluiceNarrow(sink)));
    ratios.compare(
        "page",
        new Peer("databind", () -> page.databind(sink)),
        new Peer("sluice", () -> page.sluice(sink)),
        new Peer("avaje", () -> page.avaje(sink)),
        new Peer("by hand", () -> page.handWritten(sink)));
    ratios.compare(
        "items counted",
        new Peer("Jackson", () -> sink.consume(sluice.jacksonCount())),
        new Peer("sluice", () -> sink.consume(sluice.sluiceFacts())));
  }

  private void compare(String group, Peer... peers) throws Exception {
    long end = System.nanoTime() + WARM_UP_NANOS;
    while (System.nanoTime() < end) {
      for (Peer peer : peers) {
        turn(peer);
      }
    }
    double[][] nanos = new double[peers.length][TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = 0; i < peers.length; i++) {
        nanos[i][turn] = turn(peers[i]);
      }
    }
    for (int i = 0; i < peers.length; i++) {
      double[] told = new double[TURNS];
      for (int turn = 0; turn < TURNS; turn++) {
        told[turn] = nanos[i][turn] / nanos[0][turn];
      }
      print(group, peers[i].name(), quartiles(nanos[i]), quartiles(told));
    }
  }

  /** Nanoseconds a record. */
  private double turn(Peer peer) throws Exception {
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < PAGES_A_TURN; i++) {
      peer.reading().page();
    }
    return (double) (clock.getCurrentThreadCpuTime() - start) / PAGES_A_TURN / ContactPage.CONTACTS;
  }

  private static List<Double> quartiles(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return List.of(sorted[TURNS / 4], sorted[TURNS / 2], sorted[3 * TURNS / 4]);
  }

  private static void print(String group, String name, List<Double> nanos, List<Double> ratio) {
    System.out.printf(
        Locale.ROOT,
        "%-16s %-10s %7.0f ns a record   × %.2f  (half of all turns %.2f to %.2f)%n",
        group,
        name,
        nanos.get(0),
        ratio.get(1),
        ratio.get(0),
        ratio.get(2));
  }
}

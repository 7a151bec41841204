package dev.sluice.spark;

import dev.sluice.config.RateLimitConfig;
import dev.sluice.middleware.standard.LocalRateBudget;
import dev.sluice.middleware.standard.RateBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A rate counted on the driver. Permits are asked for by one thread of this process, as many at
 * once as are wanted when it gets to it, so that nobody who wants one is blocked. What the API says
 * about pauses is known here at once, and to the other executors with their next permits.
 */
final class ClusterRateBudget implements RateBudget {

  private final String connector;
  private final RateLimitConfig limit;
  private final LocalRateBudget pauses = new LocalRateBudget(null, System::nanoTime);
  private final BlockingQueue<CompletableFuture<Long>> wanted = new LinkedBlockingQueue<>();

  ClusterRateBudget(String connector, RateLimitConfig limit) {
    this.connector = connector;
    this.limit = limit;
    Thread asking = new Thread(this::askForever, "sluice-permits-" + connector);
    asking.setDaemon(true);
    asking.start();
  }

  @Override
  public CompletionStage<Long> acquire() {
    CompletableFuture<Long> permit = new CompletableFuture<>();
    wanted.add(permit);
    return permit;
  }

  @Override
  public void pause(long nanos) {
    pauses.pause(nanos);
    DriverLink.tell(new PauseNotice(connector, limit, nanos));
  }

  @Override
  public long pausedNanos() {
    return pauses.pausedNanos();
  }

  private void askForever() {
    List<CompletableFuture<Long>> batch = new ArrayList<>();
    while (true) {
      batch.clear();
      try {
        batch.add(wanted.take());
        wanted.drainTo(batch);
        long[] delays = (long[]) DriverLink.ask(new PermitRequest(connector, limit, batch.size()));
        for (int i = 0; i < delays.length; i++) {
          batch.get(i).complete(delays[i]);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        // The driver is gone, and the run with it; whoever waits must not wait on.
        batch.forEach(permit -> permit.completeExceptionally(e));
      }
    }
  }
}

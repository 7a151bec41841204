package dev.sluice.example.standin;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A point where requests are held until a test lets them go on.
 *
 * <pre>{@code
 * Gate gate = new Gate();
 * FaultRule rule = Faults.on("/contacts", 3, gate.hold());
 * …
 * gate.awaitReached(Duration.ofSeconds(10));   // the third request is in the server now
 * gate.release();                              // and gets its normal answer
 * }</pre>
 */
public final class Gate {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CompletableFuture<Void> released = new CompletableFuture<>();

  /**
   * Returns the action that holds a request: released, it gets its normal answer; if the server is
   * closed first, its connection is closed. A held request occupies one of the server's 16 threads.
   */
  public FaultAction hold() {
    return this::hold;
  }

  /** Lets every request go on that is held, or will come here. */
  public void release() {
    released.complete(null);
  }

  /** Returns whether a request is, or was, held here. */
  public boolean reached() {
    return reached.getCount() == 0;
  }

  /** Waits until a request is held here; throws if none comes in time. */
  public void awaitReached(Duration timeout) throws InterruptedException {
    if (!reached.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("No request reached the gate within " + timeout + ".");
    }
  }

  private void hold(StandInExchange exchange) throws IOException {
    reached.countDown();
    if (exchange.holdUntil(released)) {
      exchange.send(exchange.normalAnswer());
    } else {
      exchange.disconnect();
    }
  }
}

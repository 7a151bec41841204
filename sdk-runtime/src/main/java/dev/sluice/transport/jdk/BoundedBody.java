package dev.sluice.transport.jdk;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Arrival;
import dev.sluice.http.BodyCollector;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a body, and breaks off when there is more of it than allowed, or than can be kept. */
final class BoundedBody implements BodySubscriber<BodyCollector> {

  private final BodyCollector collector;
  private final @Nullable Arrival arrival;
  private final CompletableFuture<BodyCollector> result = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  /**
   * @param announced how many bytes are expected; negative when unknown
   * @param arrival is told of what comes
   */
  BoundedBody(TransportConfig bounds, long announced, @Nullable Arrival arrival) {
    this.collector = new BodyCollector(bounds.maxBodyBytes(), bounds.maxFileBytes(), announced);
    this.arrival = arrival;
  }

  /** What it is collected in. */
  BodyCollector collector() {
    return collector;
  }

  @Override
  public CompletionStage<BodyCollector> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    newSubscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        if (!collector.append(buffer)) {
          breakOff(new ReplyTooLargeException());
          return;
        }
      }
      if (arrival != null) {
        arrival.more();
      }
    } catch (IOException e) {
      breakOff(new ReplyNotKeptException(e));
    }
  }

  @Override
  public void onError(Throwable failure) {
    collector.discard();
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    result.complete(collector);
  }

  private void breakOff(IOException why) {
    if (subscription != null) {
      subscription.cancel();
    }
    collector.discard();
    result.completeExceptionally(why);
  }
}

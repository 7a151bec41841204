package dev.sluice.client;

import dev.sluice.contract.BodyDecoder;
import dev.sluice.error.ContractException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation, described and not yet made. Immutable, can be shipped, and made any
 * number of times.
 *
 * <pre>{@code
 * CreatedContact created = brevo.createContact(contact).execute();
 * }</pre>
 *
 * <p>Every way of making it throws, or fails its stage with: {@link dev.sluice.error.ApiException}
 * for an error status, {@link dev.sluice.error.NetworkException} without a response, {@link
 * ContractException} for a reply that does not fit, {@link dev.sluice.error.SecretException} when
 * the API's key is not to be had.
 *
 * @param <T> what the reply's body is read as; {@link Void} where it is ignored
 */
public final class Call<T extends @Nullable Object> implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int NOT_FOUND = 404;

  private final Connection connection;
  private final HttpRequest request;
  private final BodyDecoder<T> decoder;

  Call(Connection connection, HttpRequest request, BodyDecoder<T> decoder) {
    this.connection = connection;
    this.request = request;
    this.decoder = decoder;
  }

  /** Makes the call, waits for the reply, and returns its value. */
  public T execute() {
    return response().value();
  }

  /**
   * Makes the call, waits for the reply, and returns its value; empty when the status is 404 and no
   * error rule speaks of it, or when a rule lets it count as one without content.
   */
  public Optional<T> optional() {
    HttpResponse reply = Blocking.send(connection, request);
    boolean nothing =
        reply.isWithoutContent() || (reply.status() == NOT_FOUND && reply.action() == null);
    return nothing ? Optional.empty() : Optional.ofNullable(value(reply));
  }

  /** Makes the call, waits for the reply, and returns it with status and headers. */
  public Response<T> response() {
    HttpResponse reply = Blocking.send(connection, request);
    return new Response<>(reply.status(), reply.headers(), value(reply));
  }

  /** Makes the call without waiting; the stage completes on a thread that may be blocked. */
  public CompletionStage<T> send() {
    CompletableFuture<T> result = new CompletableFuture<>();
    connection
        .send(request)
        .whenCompleteAsync(
            (reply, failure) -> complete(result, reply, failure),
            ProcessScope.current().callbacks());
    return result;
  }

  /** The request that it makes, without credentials. */
  public HttpRequest request() {
    return request;
  }

  /** The connection it is made over. */
  public Connection connection() {
    return connection;
  }

  @Override
  public String toString() {
    return request.operation() + ": " + request;
  }

  private void complete(
      CompletableFuture<T> result, @Nullable HttpResponse reply, @Nullable Throwable failure) {
    try {
      if (reply == null) {
        result.completeExceptionally(Failures.unwrapped(failure));
      } else {
        result.complete(value(reply));
      }
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  private T value(HttpResponse reply) {
    Failures.throwUnlessSuccess(connection.config(), request, reply);
    if (reply.isWithoutContent() && decoder.needsContent()) {
      throw Failures.withoutContent(connection.config(), request, reply);
    }
    try {
      return decoder.decode(reply.body());
    } catch (ContractException e) {
      throw Failures.contract(request, reply, e);
    }
  }
}

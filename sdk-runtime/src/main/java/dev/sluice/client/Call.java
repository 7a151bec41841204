package dev.sluice.client;

import dev.sluice.config.ItemErrorsConfig;
import dev.sluice.contract.BodyDecoder;
import dev.sluice.contract.ItemFailures;
import dev.sluice.error.ContractException;
import dev.sluice.error.ItemFailure;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.io.Serializable;
import java.util.List;
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
 * for an error status, {@link dev.sluice.error.PartialFailureException} where items of a batch
 * failed, {@link dev.sluice.error.NetworkException} without a response, {@link ContractException}
 * for a reply that does not fit, {@link dev.sluice.error.SecretException} when the API's key is not
 * to be had.
 *
 * @param <T> what the reply's body is read as; {@link Void} where it is ignored
 */
public final class Call<T extends @Nullable Object> implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int NOT_FOUND = 404;

  private final Connection connection;
  private final HttpRequest request;
  private final BodyDecoder<T> decoder;

  private final @Nullable ItemErrorsConfig itemErrors;

  Call(Connection connection, HttpRequest request, BodyDecoder<T> decoder) {
    this(connection, request, decoder, null);
  }

  private Call(
      Connection connection,
      HttpRequest request,
      BodyDecoder<T> decoder,
      @Nullable ItemErrorsConfig itemErrors) {
    this.connection = connection;
    this.request = request;
    this.decoder = decoder;
    this.itemErrors = itemErrors;
  }

  /** The same call of a batch, whose reply tells there which items failed. */
  public Call<T> withItemErrors(ItemErrorsConfig value) {
    return new Call<>(connection, request, decoder, value);
  }

  /** Makes the call, waits for the reply, and returns its value. */
  public T execute() {
    return whole(response());
  }

  /**
   * Makes the call, waits for the reply, and returns its value; empty when the status is 404 and no
   * error rule speaks of it, or when a rule lets it count as one without content.
   */
  public Optional<T> optional() {
    HttpResponse reply = Blocking.send(connection, request);
    boolean nothing =
        reply.isWithoutContent() || (reply.status() == NOT_FOUND && reply.action() == null);
    return nothing ? Optional.empty() : Optional.ofNullable(whole(read(reply)));
  }

  /**
   * Makes the call, waits for the reply, and returns it with status and headers. Items of a batch
   * that failed are part of it, and no exception.
   */
  public Response<T> response() {
    return read(Blocking.send(connection, request));
  }

  /**
   * What a reply to it says, as {@link #response()} tells it; the reply's body is released. Sends
   * nothing.
   */
  public Response<T> read(HttpResponse reply) {
    boolean isKept = false;
    try {
      T value = value(reply);
      List<ItemFailure> failures = failures(reply);
      isKept = decoder.keepsBody();
      return new Response<>(reply.status(), reply.headers(), value, failures);
    } finally {
      if (!isKept) {
        reply.body().release();
      }
    }
  }

  /** The items of a batch that a reply to it says have failed; none where it cannot say. */
  public List<ItemFailure> failures(HttpResponse reply) {
    return itemErrors == null ? List.of() : ItemFailures.read(reply.body(), itemErrors);
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
        result.complete(whole(read(reply)));
      }
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  /** The value, where no item failed. */
  private T whole(Response<T> response) {
    if (!response.failures().isEmpty()) {
      throw Failures.partial(request, response);
    }
    return response.value();
  }

  private T value(HttpResponse reply) {
    Failures.throwUnlessSuccess(connection.config(), request, reply);
    if (reply.isWithoutContent() && decoder.needsContent()) {
      throw Failures.withoutContent(connection.config(), request, reply);
    }
    try {
      return decoder.decode(reply.body());
    } catch (ContractException e) {
      throw Failures.contract(connection.config(), request, reply, e);
    }
  }
}

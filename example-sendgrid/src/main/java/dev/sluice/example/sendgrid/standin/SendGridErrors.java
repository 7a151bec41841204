package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ErrorForm;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Refusal;
import org.jspecify.annotations.Nullable;

/** Errors as the vendor words them: {@code {"errors": [{"field": …, "message": …}]}}. */
final class SendGridErrors implements ErrorForm {

  @Override
  public Answer unauthorized() {
    return answer(401, null, "authorization required");
  }

  @Override
  public Answer notFound() {
    return answer(404, null, "not found");
  }

  @Override
  public Answer methodNotAllowed(String method) {
    return answer(405, null, "method not allowed");
  }

  @Override
  public Answer invalid(String parameter, String message) {
    return answer(400, parameter, message);
  }

  @Override
  public Answer outOfRange(String parameter, String message) {
    return answer(400, parameter, message);
  }

  @Override
  public Answer tooManyRequests() {
    return answer(429, null, "too many requests");
  }

  @Override
  public Answer internal() {
    return answer(500, null, "internal server error");
  }

  @Override
  public Answer unavailable() {
    return answer(503, null, "service unavailable");
  }

  /** Returns the refusal of a request's body, or of a field of it. */
  static Refusal badRequest(@Nullable String field, String message) {
    return new Refusal(answer(400, field, message));
  }

  /** Returns the refusal of a request for what is not there. */
  static Refusal notFound(String message) {
    return new Refusal(answer(404, null, message));
  }

  /** Returns the refusal of a body above the limit. */
  static Refusal tooLarge(String message) {
    return new Refusal(answer(413, null, message));
  }

  private static Answer answer(int status, @Nullable String field, String message) {
    return JsonBody.answer(
        status,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("errors");
          json.writeStartObject();
          json.writeStringField("field", field);
          json.writeStringField("message", message);
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}

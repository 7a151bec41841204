package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ErrorForm;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Refusal;
import java.util.List;

/** Errors as the vendor words them: {@code {"code": …, "message": …}}. */
final class BrevoErrors implements ErrorForm {

  @Override
  public Answer unauthorized() {
    return answer(401, "unauthorized", "Key not found");
  }

  @Override
  public Answer notFound() {
    return answer(404, "document_not_found", "Document not found");
  }

  @Override
  public Answer methodNotAllowed(String method) {
    return answer(405, "method_not_allowed", method + " Method is not allowed on this path");
  }

  @Override
  public Answer invalid(String parameter, String message) {
    return answer(400, "invalid_parameter", message);
  }

  @Override
  public Answer outOfRange(String parameter, String message) {
    return answer(400, "out_of_range", message);
  }

  @Override
  public Answer tooManyRequests() {
    return answer(429, "too_many_requests", "Too many requests, try again later");
  }

  @Override
  public Answer internal() {
    return answer(500, "internal_error", "Internal server error");
  }

  @Override
  public Answer unavailable() {
    return answer(503, "service_unavailable", "Service is temporarily unavailable");
  }

  /** Returns the refusal of parameters that do not go together. */
  static Refusal invalid(String message) {
    return new Refusal(answer(400, "invalid_parameter", message));
  }

  /** Returns the refusal of a request that lacks a parameter. */
  static Refusal missing(String message) {
    return new Refusal(answer(400, "missing_parameter", message));
  }

  /** Returns the refusal of a range that is too long. */
  static Refusal outOfRange(String message) {
    return new Refusal(answer(400, "out_of_range", message));
  }

  /** Returns the refusal of a body that is no JSON object. */
  static Refusal notAnObject() {
    return new Refusal(answer(400, "bad_request", "Input must be a valid JSON object"));
  }

  /** Returns the refusal of a contact that exists already, naming the identifier that matches. */
  static Refusal duplicate(String identifier) {
    String message =
        "Unable to create contact, " + identifier + " is already associated with another Contact";
    return new Refusal(answer(400, "duplicate_parameter", message, List.of(identifier)));
  }

  private static Answer answer(int status, String code, String message) {
    return answer(status, code, message, List.of());
  }

  private static Answer answer(int status, String code, String message, List<String> duplicates) {
    return JsonBody.answer(
        status,
        json -> {
          json.writeStartObject();
          json.writeStringField("code", code);
          json.writeStringField("message", message);
          if (!duplicates.isEmpty()) {
            json.writeObjectFieldStart("metadata");
            json.writeArrayFieldStart("duplicate_identifiers");
            for (String duplicate : duplicates) {
              json.writeString(duplicate);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }
}

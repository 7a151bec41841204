package dev.sluice.example.brevo.standin;

import java.util.List;

/** A request the API turns down: its status, its {@code code} and its {@code message}. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final List<String> duplicates;

  ApiError(int status, String code, String message) {
    this(status, code, message, List.of());
  }

  private ApiError(int status, String code, String message, List<String> duplicates) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.duplicates = duplicates;
  }

  /** Returns the error for a parameter that is not understood. */
  static ApiError invalid(String message) {
    return new ApiError(400, "invalid_parameter", message);
  }

  /** Returns the error for a parameter that is needed and not there. */
  static ApiError missing(String message) {
    return new ApiError(400, "missing_parameter", message);
  }

  /** Returns the error for a number outside of its range. */
  static ApiError outOfRange(String message) {
    return new ApiError(400, "out_of_range", message);
  }

  /** Returns the error for a contact that exists already, naming the identifier that matches. */
  static ApiError duplicate(String identifier) {
    return new ApiError(
        400,
        "duplicate_parameter",
        "Unable to create contact, " + identifier + " is already associated with another Contact",
        List.of(identifier));
  }

  /** Returns the answer that tells the client. */
  Answer answer() {
    return JsonBody.answer(
        status,
        json -> {
          json.writeStartObject();
          json.writeStringField("code", code);
          json.writeStringField("message", getMessage());
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

package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ErrorForm;

/** Errors as cloud storage words them, in XML. */
final class StorageErrors implements ErrorForm {

  @Override
  public Answer unauthorized() {
    return answer(
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided.");
  }

  @Override
  public Answer notFound() {
    return answer(404, "NoSuchKey", "The specified key does not exist.");
  }

  @Override
  public Answer methodNotAllowed(String method) {
    return answer(405, "MethodNotAllowed", "The specified method is not allowed.");
  }

  @Override
  public Answer invalid(String parameter, String message) {
    return answer(400, "InvalidArgument", message);
  }

  @Override
  public Answer outOfRange(String parameter, String message) {
    return invalid(parameter, message);
  }

  @Override
  public Answer tooManyRequests() {
    return answer(503, "SlowDown", "Please reduce your request rate.");
  }

  @Override
  public Answer internal() {
    return answer(500, "InternalError", "We encountered an internal error. Please try again.");
  }

  @Override
  public Answer unavailable() {
    return answer(503, "ServiceUnavailable", "Please reduce your request rate.");
  }

  private static Answer answer(int status, String code, String message) {
    String body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"
            + code
            + "</Code><Message>"
            + message
            + "</Message></Error>";
    return Answer.of(status, "application/xml", body);
  }
}

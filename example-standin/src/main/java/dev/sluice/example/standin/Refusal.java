package dev.sluice.example.standin;

/** A request that the API turns down, with the answer that says so. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  /** Creates a refusal in the vendor's words. */
  public Refusal(Answer answer) {
    super("Status " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /** Returns what the client is told. */
  public Answer answer() {
    return answer;
  }
}

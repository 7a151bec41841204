package dev.sluice.middleware;

import dev.sluice.config.CustomAuthConfig;

/**
 * A user's own authentication: the plain value that is declared and shipped, and makes the live
 * authenticator in the process that sends.
 *
 * <pre>{@code
 * public record TwoHeaderAuth() implements AuthenticatorFactory {
 *   @Override
 *   public Authenticator create(AuthenticatorContext context) {
 *     return new TwoHeaders("acme", new SecretRef("ACME_KEY").resolve().reveal());
 *   }
 *   @Override
 *   public List<CredentialSlot> slots() {
 *     return List.of(new CredentialSlot(CredentialSlot.Place.HEADER, "X-Key", ""));
 *   }
 * }
 * }</pre>
 *
 * <p>A record or an enum: it is serialized, and equal ones share one authenticator in a process.
 * {@link #secrets()} are checked before a run starts; {@link #slots()} are hidden from logs and
 * tables.
 */
public interface AuthenticatorFactory extends CustomAuthConfig {

  /** A new authenticator; called once in a process, when the first request needs it. */
  Authenticator create(AuthenticatorContext context);
}

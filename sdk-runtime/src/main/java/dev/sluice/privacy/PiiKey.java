package dev.sluice.privacy;

import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.error.SecretException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that are made of one secret, for this process. Each is a use's own, so that no value
 * that is hashed can be chosen to give away what another use is keyed with.
 */
final class PiiKey {

  /** The fewest characters of a secret that cannot be found by trying. */
  static final int SHORTEST = 32;

  private static final String HMAC = "HmacSHA256";
  private static final byte[] SALT = utf8("dev.sluice.privacy");

  private final String name;
  private final byte[] secret;
  private final byte[] cipherKey;
  private final byte[] nonceKey;

  private PiiKey(String name, byte[] secret) {
    this.name = name;
    this.secret = secret;
    // HKDF of RFC 5869; each key is one block long.
    byte[] extracted = hmac(SALT, secret);
    this.cipherKey = hmac(extracted, utf8("encrypt\u0001"));
    this.nonceKey = hmac(extracted, utf8("nonce\u0001"));
  }

  /**
   * The keys of a secret that is looked up here.
   *
   * @throws SecretException when there is none, or it is too short
   */
  static PiiKey of(SecretRef ref) {
    return of(ref.name(), ref.resolve());
  }

  static PiiKey of(String name, Secret secret) {
    if (secret.reveal().length() < SHORTEST) {
      throw SecretException.malformed(name, "a key of at least " + SHORTEST + " characters");
    }
    return new PiiKey(name, utf8(secret.reveal()));
  }

  /** The secret's name. */
  String name() {
    return name;
  }

  /** HMAC-SHA-256 under the secret itself, as other tools compute it. */
  byte[] hash(String value) {
    return hmac(secret, utf8(value));
  }

  byte[] cipherKey() {
    return cipherKey;
  }

  byte[] nonce(byte[] text) {
    return hmac(nonceKey, text);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }

  @Override
  public String toString() {
    return "PiiKey[" + name + "]";
  }
}

package dev.sluice.privacy;

import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.error.SecretException;
import java.util.HexFormat;

/**
 * Columns of personal data, for those who have the keys: decrypts what was encrypted, and hashes a
 * value as a table does, to find it there. Thread-safe.
 *
 * <pre>{@code
 * String email = PersonalData.decrypt(row.getAs("email"));
 * String hash = PersonalData.hash("ada@example.com", new SecretRef("CONTACT_HASH_KEY"));
 * }</pre>
 */
public final class PersonalData {

  /** What stands for each masked value. */
  static final String MASK = "***";

  private PersonalData() {}

  /**
   * The clear value of an encrypted text, with the key it names, looked up in this process.
   *
   * @throws IllegalArgumentException when the text is not encrypted
   * @throws SecretException when the key is not there, or is another than at that time
   */
  public static String decrypt(String text) {
    return PiiCipher.decrypt(text, PiiKey.of(new SecretRef(PiiCipher.keyName(text))));
  }

  /**
   * The same with a key from elsewhere, e.g. a vault.
   *
   * @throws IllegalArgumentException when the text is not encrypted
   * @throws SecretException when it is another key than at that time
   */
  public static String decrypt(String text, Secret key) {
    return PiiCipher.decrypt(text, PiiKey.of(PiiCipher.keyName(text), key));
  }

  /**
   * What a hashed column holds of a value: its HMAC-SHA-256 under the key, both as UTF-8, in
   * hexadecimal.
   *
   * @throws SecretException when the key is not there or too short
   */
  public static String hash(String value, SecretRef key) {
    return hex(PiiKey.of(key).hash(value));
  }

  /**
   * Checks that a key is there, before anything is sent.
   *
   * @throws SecretException when it is not, or too short
   */
  public static void requireKey(SecretRef key) {
    PiiKey.of(key);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}

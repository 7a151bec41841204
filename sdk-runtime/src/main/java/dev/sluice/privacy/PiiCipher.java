package dev.sluice.privacy;

import dev.sluice.error.SecretException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypted text: {@code enc1:}, the key's name, {@code :}, and in URL-safe Base64 a nonce of 12
 * bytes, then AES-256-GCM's ciphertext and tag. The head is authenticated with it. The nonce is
 * made of the column and the value, so that a rerun writes the same text.
 */
final class PiiCipher {

  private static final String HEAD = "enc1:";
  private static final Pattern FORM = Pattern.compile("enc1:([A-Z][A-Z0-9_]*):([\\w-]+)");
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private PiiCipher() {}

  static String encrypt(String value, String column, PiiKey key) {
    String head = HEAD + key.name() + ":";
    byte[] text = PiiKey.utf8(value);
    byte[] nonce = Arrays.copyOf(key.nonce(PiiKey.utf8(column + "\u0000" + value)), NONCE_BYTES);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, head).doFinal(text);
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
      return head + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /** The name of the key that a text was encrypted with. */
  static String keyName(String text) {
    return form(text).group(1);
  }

  static String decrypt(String text, PiiKey key) {
    String name = keyName(text);
    try {
      byte[] all = Base64.getUrlDecoder().decode(form(text).group(2));
      if (all.length < NONCE_BYTES) {
        throw new AEADBadTagException("The text is cut off.");
      }
      byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
      byte[] sealed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
      byte[] value = cipher(Cipher.DECRYPT_MODE, key, nonce, HEAD + name + ":").doFinal(sealed);
      return new String(value, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // The cause tells nothing more.
      throw SecretException.malformed(name, "the key that the text was encrypted with");
    }
  }

  private static Matcher form(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "The text is not encrypted: it does not begin with " + HEAD + " and a key's name.");
    }
    return form;
  }

  private static Cipher cipher(int mode, PiiKey key, byte[] nonce, String head)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(
        mode, new SecretKeySpec(key.cipherKey(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(PiiKey.utf8(head));
    return cipher;
  }
}

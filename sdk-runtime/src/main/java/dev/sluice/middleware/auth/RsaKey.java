package dev.sluice.middleware.auth;

import dev.sluice.config.SecretRef;
import dev.sluice.error.SecretException;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Reads RSA private keys from PEM. */
final class RsaKey {

  // Version 0 and the algorithm rsaEncryption with no parameters: what PKCS #8 puts before a key.
  private static final byte[] RSA_HEAD =
      HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");
  private static final int SEQUENCE = 0x30;
  private static final int OCTETS = 0x04;

  private RsaKey() {}

  /**
   * The key of a secret.
   *
   * @throws SecretException when there is none, or it is no such key
   */
  static PrivateKey of(SecretRef ref) {
    String pem = ref.resolve().reveal().replace("\\n", "\n");
    try {
      byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
      byte[] pkcs8 = pem.contains("BEGIN RSA PRIVATE KEY") ? wrapped(der) : der;
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unusable(ref);
    }
  }

  /** What to tell of a key that cannot sign; without a cause, which might tell of the key. */
  static SecretException unusable(SecretRef ref) {
    return SecretException.malformed(ref.name(), "an RSA private key in PEM");
  }

  /** PKCS #1 as PKCS #8. */
  private static byte[] wrapped(byte[] pkcs1) {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    inner.writeBytes(RSA_HEAD);
    inner.writeBytes(element(OCTETS, pkcs1));
    return element(SEQUENCE, inner.toByteArray());
  }

  private static byte[] element(int tag, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    if (content.length < 0x80) {
      out.write(content.length);
    } else if (content.length < 0x100) {
      out.write(0x81);
      out.write(content.length);
    } else {
      out.write(0x82);
      out.write(content.length >> 8);
      out.write(content.length);
    }
    out.writeBytes(content);
    return out.toByteArray();
  }
}

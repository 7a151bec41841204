package dev.sluice.middleware.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A new RSA key, in the files where these tests look secrets up. */
final class RsaKeys {

  // Where the PKCS #1 key begins in the PKCS #8 encoding of an RSA key of 2048 bits.
  private static final int PKCS8_HEAD = 26;

  private static @Nullable KeyPair keys;

  private RsaKeys() {}

  /** The key, written by now: as a file has it, and as a variable has it, on one line. */
  static synchronized KeyPair written() {
    KeyPair known = keys;
    if (known != null) {
      return known;
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      known = generator.generateKeyPair();
      byte[] pkcs8 = known.getPrivate().getEncoded();
      byte[] pkcs1 = Arrays.copyOfRange(pkcs8, PKCS8_HEAD, pkcs8.length);
      write("SLUICE_TEST_RSA_FILE", pem("PRIVATE KEY", pkcs8));
      write("SLUICE_TEST_RSA1_FILE", pem("RSA PRIVATE KEY", pkcs1).replace("\n", "\\n"));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
    keys = known;
    return known;
  }

  private static void write(String variable, String text) throws IOException {
    Path file = Path.of(System.getenv(variable));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String pem(String type, byte[] der) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
  }
}

package dev.sluice.example.apis.stub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** An RSA key of a service account, made for a run of the tests. */
public final class TestKey {

  private static final int BITS = 2048;

  private TestKey() {}

  /** Writes a new private key, in PEM, into the file that the environment variable names. */
  public static void write(String variable) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
      String lines =
          Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(key);
      Path file = Path.of(System.getenv(variable));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file, "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("RSA is part of every JDK", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

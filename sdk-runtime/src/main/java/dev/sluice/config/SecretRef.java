package dev.sluice.config;

import dev.sluice.error.SecretException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The name of a secret. Only names are compiled, serialized and shipped; the value is looked up in
 * the process that needs it: in the environment variable of that name, or in the file that the
 * variable {@code NAME_FILE} names, as container platforms mount them.
 *
 * @param name the environment variable's name
 */
public record SecretRef(String name) implements Serializable {

  public SecretRef {
    Checks.notBlank("name", name);
  }

  /**
   * The secret's value.
   *
   * @throws SecretException when there is none
   */
  public Secret resolve() {
    Optional<Secret> value = inEnvironment();
    if (value.isPresent()) {
      return value.get();
    }
    String file = file().orElseThrow(() -> SecretException.missing(name));
    try {
      return new Secret(Files.readString(Path.of(file)).strip());
    } catch (IOException e) {
      throw SecretException.unreadable(name, file, e);
    }
  }

  /**
   * Puts another value in the place of one that is no longer good, for this process and those to
   * come: where the secret is a file, whose folder can be written. Readers see the old value or the
   * new one, never a part.
   *
   * @return whether it was possible
   */
  public boolean replace(Secret value) {
    if (inEnvironment().isPresent() || file().isEmpty()) {
      return false;
    }
    Path file = Path.of(file().get()).toAbsolutePath();
    try {
      // Readable by its owner only, as all temporary files.
      Path written = Files.createTempFile(file.getParent(), ".secret", "");
      try {
        Files.writeString(written, value.reveal());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(written);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<Secret> inEnvironment() {
    return Optional.ofNullable(System.getenv(name))
        .filter(value -> !value.isBlank())
        .map(value -> new Secret(value.strip()));
  }

  private Optional<String> file() {
    return Optional.ofNullable(System.getenv(name + "_FILE")).filter(file -> !file.isBlank());
  }
}

package dev.sluice.config;

import dev.sluice.error.SecretException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

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
    String value = System.getenv(name);
    if (value != null && !value.isBlank()) {
      return new Secret(value.strip());
    }
    String file = System.getenv(name + "_FILE");
    if (file == null || file.isBlank()) {
      throw SecretException.missing(name);
    }
    try {
      return new Secret(Files.readString(Path.of(file)).strip());
    } catch (IOException e) {
      throw SecretException.unreadable(name, file, e);
    }
  }
}

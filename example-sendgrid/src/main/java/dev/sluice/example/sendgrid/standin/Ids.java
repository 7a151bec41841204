package dev.sluice.example.sendgrid.standin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers that look random and are always the same for the same kind and number. */
final class Ids {
  private Ids() {}

  /** Returns an identifier such as {@code 0c314114-a2b7-3523-8cbc-a293d7d19007}. */
  static String of(String kind, long number) {
    byte[] bytes = (kind + " " + number).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }
}

package dev.sluice.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An HMAC over parts of the final request, sent with it.
 *
 * <pre>{@code
 * new SignatureConfig(
 *     Algorithm.SHA256, Encoding.HEX, new SecretRef("SIGNING_KEY"),
 *     "{timestamp}{method}{path}{query}{body}",
 *     new CredentialSlot(Place.HEADER, "X-Sign", ""),
 *     new TimestampConfig(TimestampConfig.Unit.SECONDS, "X-Timestamp"))
 * }</pre>
 *
 * <p>The template is signed with these parts filled in, and everything else as it is: {@code
 * {method}}, {@code {url}}, {@code {host}}, {@code {path}} (encoded), {@code {query}} (encoded,
 * with its '?'; empty for none), {@code {body}}, {@code {bodyHash}} (hex, of the same hash), {@code
 * {timestamp}}, {@code {header:NAME}} (empty for none) and {@code {secret:NAME}}; {@code \n} is
 * written as a line break.
 *
 * @param algorithm the hash
 * @param encoding how the signature is written
 * @param key where the key is found; its text in UTF-8 is the key
 * @param template what is signed
 * @param slot where the signature stands
 * @param timestamp the time that is signed and sent
 */
public record SignatureConfig(
    Algorithm algorithm,
    Encoding encoding,
    SecretRef key,
    String template,
    CredentialSlot slot,
    TimestampConfig timestamp)
    implements AuthConfig {

  /** The hashes. */
  public enum Algorithm {
    /** SHA-256. */
    SHA256,
    /** SHA-512. */
    SHA512
  }

  /** How a signature is written. */
  public enum Encoding {
    /** Hexadecimal, in lower case. */
    HEX,
    /** Base 64, with padding. */
    BASE64
  }

  /** What may stand between braces; the name of a header or secret is the group. */
  private static final Pattern PART =
      Pattern.compile(
          "method|url|host|path|query|body|bodyHash|timestamp"
              + "|header:[^{}:\\s]+|secret:[A-Za-z_][A-Za-z0-9_]*");

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final String SECRET = "secret:";

  public SignatureConfig {
    Checks.notBlank("template", template);
    BRACES
        .matcher(template)
        .results()
        .map(match -> match.group(1))
        .filter(part -> !PART.matcher(part).matches())
        .findFirst()
        .ifPresent(
            part -> {
              throw new IllegalArgumentException(
                  "template has the part {" + part + "}, which no request has");
            });
  }

  @Override
  public List<SecretRef> secrets() {
    return Stream.concat(Stream.of(key), signedSecrets()).distinct().toList();
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of(slot);
  }

  private Stream<SecretRef> signedSecrets() {
    return BRACES
        .matcher(template)
        .results()
        .map(match -> match.group(1))
        .filter(part -> part.startsWith(SECRET))
        .map(part -> new SecretRef(part.substring(SECRET.length())));
  }
}

package dev.sluice.middleware.auth;

import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SignatureConfig;
import dev.sluice.config.TimestampConfig;
import dev.sluice.http.HttpRequest;
import dev.sluice.middleware.Authenticator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs each request as it is about to be sent. */
final class RequestSigner implements Authenticator {

  private final SignatureConfig config;
  private final InstantSource clock;
  private final Map<SecretRef, Secret> known = new ConcurrentHashMap<>();

  RequestSigner(SignatureConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public CompletionStage<HttpRequest> authenticate(HttpRequest request) {
    String time = timestamp(clock.instant());
    HttpRequest complete =
        config.timestamp().header().isEmpty()
            ? request
            : request.withHeader(config.timestamp().header(), time);
    String signed =
        new SigningTemplate(complete, time, this::digest, this::secret).fill(config.template());
    return CompletableFuture.completedStage(
        Placement.put(complete, config.slot(), Secret.of(signature(signed))));
  }

  private String signature(String signed) {
    String algorithm =
        switch (config.algorithm()) {
          case SHA256 -> "HmacSHA256";
          case SHA512 -> "HmacSHA512";
        };
    try {
      Mac mac = Mac.getInstance(algorithm);
      byte[] key = secret(config.key()).reveal().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, algorithm));
      byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return switch (config.encoding()) {
        case HEX -> HexFormat.of().formatHex(code);
        case BASE64 -> Base64.getEncoder().encodeToString(code);
      };
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + algorithm, e);
    }
  }

  /** Looked up once, when it is first needed. */
  private Secret secret(SecretRef ref) {
    return known.computeIfAbsent(ref, SecretRef::resolve);
  }

  private String digest(byte[] bytes) {
    String algorithm =
        switch (config.algorithm()) {
          case SHA256 -> "SHA-256";
          case SHA512 -> "SHA-512";
        };
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + algorithm, e);
    }
  }

  private String timestamp(Instant now) {
    TimestampConfig.Unit unit = config.timestamp().unit();
    return switch (unit) {
      case SECONDS -> Long.toString(now.getEpochSecond());
      case MILLIS -> Long.toString(now.toEpochMilli());
      case ISO -> now.truncatedTo(ChronoUnit.SECONDS).toString();
    };
  }
}

package dev.sluice.middleware.auth;

import dev.sluice.config.AuthParameter;
import dev.sluice.config.JwtBearerGrant;
import dev.sluice.contract.JsonOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** The JWT that a service account signs with its key (RFC 7523, RS256). */
final class JwtAssertion {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private JwtAssertion() {}

  /** An assertion that is valid from now on. */
  static String of(JwtBearerGrant grant, Instant now) {
    String signed =
        part(JsonOutput.body(grant, JwtAssertion::header).bytes())
            + "."
            + part(JsonOutput.body(grant, (one, out) -> claims(one, out, now)).bytes());
    return signed + "." + part(signature(grant, signed));
  }

  private static void header(JwtBearerGrant grant, JsonOutput out) throws IOException {
    out.startObject();
    out.field("alg", "RS256");
    out.field("typ", "JWT");
    if (!grant.keyId().isBlank()) {
      out.field("kid", grant.keyId().resolve().reveal());
    }
    out.endObject();
  }

  private static void claims(JwtBearerGrant grant, JsonOutput out, Instant now) throws IOException {
    out.startObject();
    out.field("iss", grant.issuer().resolve().reveal());
    if (!grant.subject().isBlank()) {
      out.field("sub", grant.subject().resolve().reveal());
    }
    out.field("aud", grant.audience());
    if (!grant.scopes().isEmpty()) {
      out.field("scope", String.join(" ", grant.scopes()));
    }
    out.field("iat", now.getEpochSecond());
    out.field("exp", now.getEpochSecond() + grant.lifetime().toSeconds());
    for (AuthParameter claim : grant.claims()) {
      out.field(claim.name(), claim.value().resolve().reveal());
    }
    out.endObject();
  }

  private static byte[] signature(JwtBearerGrant grant, String signed) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(RsaKey.of(grant.privateKey()));
      rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
      return rsa.sign();
    } catch (GeneralSecurityException e) {
      throw RsaKey.unusable(grant.privateKey());
    }
  }

  private static String part(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }
}

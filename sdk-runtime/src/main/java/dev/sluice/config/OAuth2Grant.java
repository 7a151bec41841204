package dev.sluice.config;

import java.io.Serializable;
import java.util.List;

/** What an OAuth 2 access token is asked for with. */
public sealed interface OAuth2Grant extends Serializable
    permits ClientCredentialsGrant, RefreshTokenGrant, JwtBearerGrant {

  /** The secrets that it needs, each once. */
  List<SecretRef> secrets();
}

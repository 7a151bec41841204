package dev.sluice.error;

import java.io.Serializable;

/**
 * What an API answered in place of what was asked for.
 *
 * @param status the status code, which may be 2xx
 * @param code the API's own code; empty when it gave none
 * @param message the API's own words, shortened; empty when it gave none
 * @param requestId the API's own name for the request; empty when it gave none
 * @param attempts how many times the request was sent
 */
public record ApiError(int status, String code, String message, String requestId, int attempts)
    implements Serializable {}

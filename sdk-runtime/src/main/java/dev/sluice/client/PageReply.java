package dev.sluice.client;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;

/**
 * What came of asking for a page.
 *
 * @param request the one that the response answers: of several that a page took, the last
 * @param response to it
 */
public record PageReply(HttpRequest request, HttpResponse response) {}

/**
 * Plain values of HTTP: requests, responses, headers and how URLs are built. No input or output.
 */
@NullMarked
package dev.sluice.http;

import org.jspecify.annotations.NullMarked;

/** Intercom: cursor in the query or the body, version header. */
@NullMarked
package dev.sluice.example.apis.intercom;

import org.jspecify.annotations.NullMarked;

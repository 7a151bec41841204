/** Slack: empty cursor at the end, short pages before it, errors with status 200. */
@NullMarked
package dev.sluice.example.apis.slack;

import org.jspecify.annotations.NullMarked;

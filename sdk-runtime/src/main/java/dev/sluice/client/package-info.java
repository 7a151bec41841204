/** What generated clients are made of: connections, and lazy descriptions of calls and pages. */
@NullMarked
package dev.sluice.client;

import org.jspecify.annotations.NullMarked;

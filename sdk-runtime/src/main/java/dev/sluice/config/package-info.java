/**
 * What a connector, and a run, is configured with: validated, immutable, serializable records
 * without secrets.
 */
@NullMarked
package dev.sluice.config;

import org.jspecify.annotations.NullMarked;

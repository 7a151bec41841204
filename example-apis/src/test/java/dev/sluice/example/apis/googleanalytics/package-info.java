/** Google Analytics: service account, offsets in the body as text. */
@NullMarked
package dev.sluice.example.apis.googleanalytics;

import org.jspecify.annotations.NullMarked;

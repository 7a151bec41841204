/** Personal data in columns: masked, hashed or encrypted when it is written. */
@NullMarked
package dev.sluice.privacy;

import org.jspecify.annotations.NullMarked;

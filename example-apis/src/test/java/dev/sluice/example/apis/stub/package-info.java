/** An API on loopback that replies as scripted. */
@NullMarked
package dev.sluice.example.apis.stub;

import org.jspecify.annotations.NullMarked;

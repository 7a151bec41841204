@NullMarked
package dev.sluice.example.standin;

import org.jspecify.annotations.NullMarked;

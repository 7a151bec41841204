@NullMarked
package dev.sluice.example.brevo;

import org.jspecify.annotations.NullMarked;

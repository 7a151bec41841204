@NullMarked
package dev.sluice.example.sendgrid;

import org.jspecify.annotations.NullMarked;

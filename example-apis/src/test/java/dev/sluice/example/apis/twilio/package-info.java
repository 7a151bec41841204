/** Twilio: relative next link, operator in a parameter's name, form body. */
@NullMarked
package dev.sluice.example.apis.twilio;

import org.jspecify.annotations.NullMarked;

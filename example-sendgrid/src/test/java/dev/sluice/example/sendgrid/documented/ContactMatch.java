package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** What is known of an address, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record ContactMatch(@Nullable Contact contact, @Nullable String error) {}

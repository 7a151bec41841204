package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** Where a thing is found, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Self(@Nullable String self) {}

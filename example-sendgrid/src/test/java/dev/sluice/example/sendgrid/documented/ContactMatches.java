package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of addresses, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record ContactMatches(@Nullable Map<String, ContactMatch> result) {}

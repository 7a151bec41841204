package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** A test of subject or content, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record AbTest(
    String type,
    String winnerCriteria,
    long testPercentage,
    String duration,
    String winningTemplateId,
    @Nullable String winnerSelectedAt,
    @Nullable String expirationDate) {}

package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;

/** How many contacts a job was given, made, changed and turned down. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiImportResults(
    int requestedCount, int createdCount, int updatedCount, int erroredCount) {}

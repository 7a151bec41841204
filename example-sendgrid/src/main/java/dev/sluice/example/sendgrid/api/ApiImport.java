package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** How far a job has come, and what it did; nothing is told of one that is pending. */
@ReadContract
public record ApiImport(String status, @Nullable ApiImportResults results) {}

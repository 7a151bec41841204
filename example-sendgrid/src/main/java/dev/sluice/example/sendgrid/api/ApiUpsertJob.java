package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;

/** The job by which the API makes and changes contacts, some time later. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiUpsertJob(String jobId) {}

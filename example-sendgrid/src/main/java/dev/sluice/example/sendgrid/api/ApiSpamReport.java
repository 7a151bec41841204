package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;

/** A spam report as the API sends it. */
@ReadContract
public record ApiSpamReport(
    @TimeFormat(epoch = EpochUnit.SECONDS) Instant created, String email, String ip) {}

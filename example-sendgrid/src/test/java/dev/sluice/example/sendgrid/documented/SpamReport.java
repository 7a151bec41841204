package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;

/** A spam report, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record SpamReport(
    @TimeFormat(epoch = EpochUnit.SECONDS) Instant created, String email, String ip) {}

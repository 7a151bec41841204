package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;

/** An unsubscribed address as the API sends it. */
@ReadContract
public record ApiUnsubscribe(
    @TimeFormat(epoch = EpochUnit.SECONDS) Instant created, String email) {}

package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;

/** A block as the API sends it. */
@ReadContract
public record ApiBlock(
    @TimeFormat(epoch = EpochUnit.SECONDS) Instant created,
    String email,
    String reason,
    String status) {}

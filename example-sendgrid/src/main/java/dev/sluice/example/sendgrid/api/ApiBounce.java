package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A bounce as the API sends it. */
@ReadContract
public record ApiBounce(
    @TimeFormat(epoch = EpochUnit.SECONDS) Instant created,
    String email,
    @Nullable String reason,
    @Nullable String status) {}

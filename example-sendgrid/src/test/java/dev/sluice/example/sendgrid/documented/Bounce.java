package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A bounce, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Bounce(
    @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant created,
    @Nullable String email,
    @Nullable String reason,
    @Nullable String status) {}

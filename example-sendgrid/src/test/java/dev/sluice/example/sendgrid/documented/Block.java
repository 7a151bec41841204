package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;

/** A block, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Block(
    @TimeFormat(epoch = EpochUnit.SECONDS) Instant created,
    String email,
    String reason,
    String status) {}

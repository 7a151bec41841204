package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clicks and views by device, with every field that the API documents. */
@ReadContract
record StatsByDevice(
    @Nullable Map<String, ClickStats> desktop,
    @Nullable Map<String, ClickStats> mobile,
    @Nullable Map<String, ClickStats> tablet,
    @Nullable Map<String, ClickStats> unknown) {}

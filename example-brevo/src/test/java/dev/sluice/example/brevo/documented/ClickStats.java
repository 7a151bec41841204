package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;

/** Clicks and views, with every field that the API documents. */
@ReadContract
record ClickStats(long clickers, long uniqueClicks, long viewed, long uniqueViews) {}

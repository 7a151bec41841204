package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of events, with every field that the API documents. */
@ReadContract
record EventPage(@Nullable List<Event> events) {}

package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.util.List;

/** Whom a campaign goes to, with every field that the API documents. */
@ReadContract
record Recipients(List<Long> lists, List<Long> exclusionLists) {}

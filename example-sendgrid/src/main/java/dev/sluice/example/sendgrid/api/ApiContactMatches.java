package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;
import java.util.Map;

/** What the API knows of addresses; keyed by these, in lower case. */
@ReadContract
public record ApiContactMatches(Map<String, ApiContactMatch> result) {}

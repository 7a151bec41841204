package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ReadContract;

/** What of a single send is tested on some of those who get it. */
@ReadContract
public record ApiAbTest(String type, @JsonProperty("test_percentage") int testPercentage) {}

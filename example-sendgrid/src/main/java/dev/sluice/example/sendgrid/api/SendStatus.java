package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a single send has come. */
public enum SendStatus {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("scheduled")
  SCHEDULED,
  @JsonProperty("triggered")
  TRIGGERED
}

package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the two kinds a template is of. */
public enum Generation {
  @JsonProperty("legacy")
  LEGACY,
  @JsonProperty("dynamic")
  DYNAMIC
}

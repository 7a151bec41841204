package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What exported files are: JSON has one object a line. */
public enum FileType {
  @JsonProperty("json")
  JSON,
  @JsonProperty("csv")
  CSV
}

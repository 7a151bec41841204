package dev.sluice.example.brevo;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a campaign stands. */
public enum CampaignStatus {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("sent")
  SENT,
  @JsonProperty("archive")
  ARCHIVE,
  @JsonProperty("queued")
  QUEUED,
  @JsonProperty("suspended")
  SUSPENDED,

  /** The API's filter says {@code inProcess}, its replies say {@code in_process}. */
  @JsonProperty("inProcess")
  @JsonAlias("in_process")
  IN_PROCESS
}

package dev.sluice.example.brevo;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An e-mail campaign as the API sends it. */
@ReadContract
public record ApiCampaign(
    long id,
    String name,
    String type,
    CampaignStatus status,
    @Nullable String subject,
    Sender sender,
    Recipients recipients,
    @Nullable Instant sentDate,
    Instant createdAt,
    Instant modifiedAt) {

  /** Whom the e-mail comes from. */
  @ReadContract
  public record Sender(@Nullable String name, @Nullable String email) {}

  /** The lists it goes to. */
  @ReadContract
  public record Recipients(List<Long> lists, @Nullable List<Long> exclusionLists) {}
}

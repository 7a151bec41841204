// Generated from dev.sluice.example.brevo.ApiCampaign. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.contract.FieldNames;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.JsonInput;
import java.io.IOException;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ApiCampaign} from JSON. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class ApiCampaignReader implements ItemReader<ApiCampaign> {

  private static final long serialVersionUID = 1;

  private static final FieldNames FIELDS =
      FieldNames.of(
              "id",
              "name",
              "type",
              "status",
              "subject",
              "sender",
              "recipients",
              "sentDate",
              "createdAt",
              "modifiedAt")
          .texts(1, 2)
          .texts(4, 4);

  private static final ApiCampaign_SenderReader SENDER = new ApiCampaign_SenderReader();

  private static final ApiCampaign_RecipientsReader RECIPIENTS = new ApiCampaign_RecipientsReader();

  @Override
  public @Nullable ApiCampaign read(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return null;
    }
    long id = 0;
    boolean hasId = false;
    CampaignStatus status = null;
    ApiCampaign.Sender sender = null;
    ApiCampaign.Recipients recipients = null;
    Instant sentDate = null;
    Instant createdAt = null;
    Instant modifiedAt = null;
    String[] texts = new String[10];
    int field = -1;
    while ((field = in.nextField(FIELDS, field, texts)) >= 0) {
      switch (field) {
        case 0 -> {
          hasId = in.hasValue();
          id = in.longValue();
        }
        case 3 ->
            status =
                in.constant(
                    ApiCampaignReader::campaignStatus,
                    "one of draft, sent, archive, queued, suspended, inProcess");
        case 5 -> sender = SENDER.read(in);
        case 6 -> recipients = RECIPIENTS.read(in);
        case 7 -> sentDate = in.instant();
        case 8 -> createdAt = in.instant();
        case 9 -> modifiedAt = in.instant();
        default -> throw new AssertionError(field);
      }
    }
    String name = texts[1];
    String type = texts[2];
    String subject = texts[4];
    in.require(hasId, "id", "integer");
    in.require(name != null, "name", "text");
    in.require(type != null, "type", "text");
    in.require(status != null, "status", "text");
    in.require(sender != null, "sender", "object");
    in.require(recipients != null, "recipients", "object");
    in.require(createdAt != null, "createdAt", "instant");
    in.require(modifiedAt != null, "modifiedAt", "instant");
    return in.endObject(mark)
        ? new ApiCampaign(
            id, name, type, status, subject, sender, recipients, sentDate, createdAt, modifiedAt)
        : null;
  }

  /** The constant of a name in JSON; null for a name that is none. */
  private static @Nullable CampaignStatus campaignStatus(String name) {
    return switch (name) {
      case "draft" -> CampaignStatus.DRAFT;
      case "sent" -> CampaignStatus.SENT;
      case "archive" -> CampaignStatus.ARCHIVE;
      case "queued" -> CampaignStatus.QUEUED;
      case "suspended" -> CampaignStatus.SUSPENDED;
      case "inProcess", "in_process" -> CampaignStatus.IN_PROCESS;
      default -> null;
    };
  }
}

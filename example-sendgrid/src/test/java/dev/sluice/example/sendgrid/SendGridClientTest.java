package dev.sluice.example.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.error.ApiException;
import dev.sluice.example.sendgrid.api.ApiBlock;
import dev.sluice.example.sendgrid.api.ApiBounce;
import dev.sluice.example.sendgrid.api.ApiContact;
import dev.sluice.example.sendgrid.api.ApiContactMatch;
import dev.sluice.example.sendgrid.api.ApiExportedRow;
import dev.sluice.example.sendgrid.api.ApiImport;
import dev.sluice.example.sendgrid.api.ApiImportResults;
import dev.sluice.example.sendgrid.api.ApiSuppressionGroup;
import dev.sluice.example.sendgrid.api.ContactUpsert;
import dev.sluice.example.sendgrid.api.EmailList;
import dev.sluice.example.sendgrid.api.ExportRequest;
import dev.sluice.example.sendgrid.api.FileType;
import dev.sluice.example.sendgrid.api.NewContact;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.example.sendgrid.api.SendGridClient;
import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.SuppressionList;
import dev.sluice.example.sendgrid.standin.Volume;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.FaultAction;
import dev.sluice.example.standin.FaultRule;
import dev.sluice.example.standin.Faults;
import dev.sluice.example.standin.StandInOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The generated client by itself. */
class SendGridClientTest {

  private static final StandInOptions<Volume> OPTIONS = StandInOptions.forTests(Volume.small());

  @Test
  void blocks_startTimeOfTheNewest_givesItAlone() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      ApiBlock newest = all(client(api).blocks(null)).get(0);

      Instant added = newest.created();
      assertThat(all(client(api).blocks(added))).containsExactly(newest);
      assertThat(all(client(api).blocks(added.plusSeconds(1)))).isEmpty();
    }
  }

  @Test
  void everyList_readToItsEnd_hasEachRecordOnce() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      SendGrid sendGrid = client(api);
      Volume volume = Volume.small();

      assertThat(all(sendGrid.blocks(null))).hasSize(volume.blocks()).doesNotHaveDuplicates();
      assertThat(all(sendGrid.spamReports(null))).hasSize(volume.spamReports());
      assertThat(all(sendGrid.invalidEmails(null))).hasSize(volume.invalidEmails());
      assertThat(all(sendGrid.unsubscribes(null))).hasSize(volume.unsubscribes());
    }
  }

  @Test
  void unsubscribes_oneError_areTheSame() {
    try (SendGridStandIn calm = SendGridStandIn.start(OPTIONS);
        SendGridStandIn faulty =
            SendGridStandIn.start(
                OPTIONS.withFaults(
                    Faults.on(SuppressionList.UNSUBSCRIBES.path(), 2, FaultAction.internal())))) {

      assertThat(all(client(faulty).unsubscribes(null)))
          .isEqualTo(all(client(calm).unsubscribes(null)));
      assertThat(faulty.counts().withStatus(500)).isEqualTo(1);
    }
  }

  @Test
  void invalidEmails_fullPage_asksForOneMoreAndNoOther() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      assertThat(all(client(api).invalidEmails(null))).hasSize(500);
      assertThat(api.counts().total()).isEqualTo(2);
    }
  }

  @Test
  void blocks_refused_tellTheFirstErrorsMessage() {
    String body = "{\"errors\":[{\"field\":null,\"message\":\"access forbidden\"}],\"id\":\"7\"}";
    FaultAction refusal = FaultAction.reply(Answer.of(403, "application/json", body));
    FaultRule faults = Faults.always(SuppressionList.BLOCKS.path(), refusal);
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS.withFaults(faults))) {
      assertThatThrownBy(() -> all(client(api).blocks(null)))
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("sendgrid.blocks")
          .hasMessageContaining("403")
          .hasMessageContaining("access forbidden");
    }
  }

  @Test
  void suppressions_ofAGroup_areBareAddressesAndNoneOfOneThatIsGone() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      ApiSuppressionGroup group = all(client(api).suppressionGroups()).get(0);

      assertThat(all(client(api).suppressions(group.id())))
          .hasSize(group.unsubscribes())
          .allMatch(email -> email.endsWith("@example.com"));
      assertThat(all(client(api).suppressions(7))).isEmpty();
    }
  }

  @Test
  void exportContacts_ready_areReadFromFilesOfAnotherOrigin() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      ExportRequest everybody = new ExportRequest(List.of(), FileType.JSON, 1);

      List<ApiContact> contacts = all(client(api).exportContacts(everybody));

      assertThat(contacts).hasSize(Volume.small().contacts()).doesNotHaveDuplicates();
      assertThat(contacts.get(0).customFields()).containsEntry("company_name", "Company 0, Ltd");
      assertThat(contacts.get(5).firstName()).isNull();
      assertThat(api.fileCounts().byStatus()).isEqualTo(Map.of(200, 2L));
    }
  }

  @Test
  void exportRows_quotedCells_areTheSameContacts() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      String list = all(client(api).contactLists()).get(3).id();

      List<ApiExportedRow> rows =
          all(client(api).exportRows(new ExportRequest(List.of(list), FileType.CSV, 1)));

      assertThat(rows)
          .hasSize(all(client(api).contactLists()).get(3).contactCount())
          .extracting(ApiExportedRow::city)
          .contains("Washington, D.C.", "\"New\" Delhi", "São Paulo", "");
      assertThat(rows)
          .extracting(ApiExportedRow::companyName)
          .contains("")
          .anyMatch(name -> name.endsWith(", Ltd"));
    }
  }

  @Test
  void exportContacts_jobFails_tellsWhy() {
    String failed = "{\"id\":\"7\",\"status\":\"failure\",\"message\":\"segment is gone\"}";
    FaultAction failure = FaultAction.reply(Answer.of(200, "application/json", failed));
    FaultRule faults =
        request -> request.path().contains("/exports/") ? Optional.of(failure) : Optional.empty();
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS.withFaults(faults))) {
      ExportRequest everybody = new ExportRequest(List.of(), FileType.JSON, 1);

      assertThatThrownBy(() -> all(client(api).exportContacts(everybody)))
          .hasMessageContaining("sendgrid.exportContacts")
          .hasMessageContaining("segment is gone");
    }
  }

  @Test
  void contactsByEmail_knownAndUnknown_areKeyedByAddress() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      SendGrid sendGrid = client(api);
      String known = "reader.2@example.com";
      String unknown = "nobody@example.com";

      Map<String, ApiContactMatch> result =
          sendGrid.contactsByEmail(new EmailList(List.of(known, unknown))).orElseThrow().result();

      assertThat(result).containsOnlyKeys(known, unknown);
      assertThat(result.get(known))
          .extracting(ApiContactMatch::contact)
          .extracting("email", "customFields")
          .containsExactly(known, Map.of("company_name", "Company 2, Ltd"));
      assertThat(result).containsEntry(unknown, new ApiContactMatch(null, "contact not found"));
      assertThat(sendGrid.contactsByEmail(new EmailList(List.of(unknown)))).isEmpty();
    }
  }

  @Test
  void upsertContacts_newAndKnown_areThereWhenTheJobIsDone() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      SendGrid sendGrid = client(api);
      NewContact known = new NewContact("reader.2@example.com", "Zoë", null, null, null);
      NewContact added = new NewContact("zoe@example.com", null, "Zett", "Malta", "7");

      ContactUpsert upsert = new ContactUpsert(List.of(), List.of(known, added));
      String job = sendGrid.upsertContacts(upsert).execute().jobId();

      assertThat(sendGrid.importStatus(job).execute()).isEqualTo(new ApiImport("pending", null));
      assertThat(sendGrid.importStatus(job).execute())
          .isEqualTo(new ApiImport("completed", new ApiImportResults(2, 1, 1, 0)));
    }
  }

  @Test
  void removeBounces_byPathAndByBody_areGone() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      SendGrid sendGrid = client(api);
      List<String> emails = emails(sendGrid).subList(10, 14);

      sendGrid.removeBounce(emails.get(0)).execute();
      sendGrid.removeBounces(new EmailList(emails.subList(1, 3))).execute();

      assertThat(emails(sendGrid))
          .contains(emails.get(3))
          .doesNotContainAnyElementsOf(emails.subList(0, 3));
    }
  }

  private static SendGrid client(SendGridStandIn api) {
    return new SendGridClient(Connection.to(SendGridClient.CONFIG.withBaseUrl(api.baseUrl())));
  }

  /** The addresses that bounced, newest first; older ones are not all complete. */
  private static List<String> emails(SendGrid sendGrid) {
    Instant complete = Instant.parse("2026-06-01T00:00:00Z");
    return all(sendGrid.bounces(complete)).stream().map(ApiBounce::email).toList();
  }

  private static <T> List<T> all(Pages<T> pages) {
    List<T> all = new ArrayList<>();
    pages.forEach(all::add);
    return all;
  }
}

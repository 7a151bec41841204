package dev.sluice.example.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.error.ApiException;
import dev.sluice.example.sendgrid.api.ApiBlock;
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

  private static SendGrid client(SendGridStandIn api) {
    return new SendGridClient(Connection.to(SendGridClient.CONFIG.withBaseUrl(api.baseUrl())));
  }

  private static <T> List<T> all(Pages<T> pages) {
    List<T> all = new ArrayList<>();
    pages.forEach(all::add);
    return all;
  }
}

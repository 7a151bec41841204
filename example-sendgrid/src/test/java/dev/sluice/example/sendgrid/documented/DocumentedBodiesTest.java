package dev.sluice.example.sendgrid.documented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.contract.ItemReader;
import dev.sluice.contract.ItemReaders;
import dev.sluice.example.sendgrid.api.ApiBlockReader;
import dev.sluice.example.sendgrid.api.ApiBounceReader;
import dev.sluice.example.sendgrid.api.ApiContactListReader;
import dev.sluice.example.sendgrid.api.ApiContactReader;
import dev.sluice.example.sendgrid.api.ApiInvalidEmailReader;
import dev.sluice.example.sendgrid.api.ApiSingleSendReader;
import dev.sluice.example.sendgrid.api.ApiSpamReportReader;
import dev.sluice.example.sendgrid.api.ApiSuppressionGroupReader;
import dev.sluice.example.sendgrid.api.ApiTemplateReader;
import dev.sluice.example.sendgrid.api.ApiUnsubscribeReader;
import dev.sluice.example.standin.testing.DocumentedOperation;
import dev.sluice.example.standin.testing.DocumentedOperation.Misfit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what SendGrid's own description says that it sends: its examples, and bodies of its forms.
 */
class DocumentedBodiesTest {

  static Stream<Arguments> whole() {
    return Stream.of(
        arguments("GET /marketing/lists", new ListPageReader()),
        arguments("GET /marketing/singlesends", new SingleSendPageReader()),
        arguments("GET /templates", new TemplatePageReader()),
        arguments("GET /marketing/contacts", new ContactPageReader()),
        arguments("POST /marketing/contacts/search/emails", new ContactMatchesReader()),
        arguments("PUT /marketing/contacts", new UpsertJobReader()),
        arguments("GET /marketing/contacts/imports/{id}", new ImportReader()),
        arguments("POST /marketing/contacts/exports", new ExportStartReader()),
        arguments("GET /marketing/contacts/exports/{id}", new ExportReader()),
        arguments("GET /suppression/bounces", ItemReaders.list(new BounceReader())),
        arguments("GET /suppression/blocks", ItemReaders.list(new BlockReader())),
        arguments("GET /suppression/spam_reports", ItemReaders.list(new SpamReportReader())),
        arguments("GET /suppression/invalid_emails", ItemReaders.list(new InvalidEmailReader())),
        arguments("GET /suppression/unsubscribes", ItemReaders.list(new UnsubscribeReader())),
        arguments("GET /asm/groups", ItemReaders.list(new GroupReader())),
        arguments("GET /asm/groups/{group_id}/suppressions", ItemReaders.list(ItemReaders.text())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whole(String operation, ItemReader<?> reader) {
    assertThat(DocumentedOperation.named(operation).misfits(reader)).isEmpty();
  }

  static Stream<Arguments> shipped() {
    return Stream.of(
        arguments("GET /marketing/lists", "/result", new ApiContactListReader()),
        arguments("GET /marketing/singlesends", "/result", new ApiSingleSendReader()),
        arguments("GET /templates", "/result", new ApiTemplateReader()),
        arguments("GET /marketing/contacts", "/result", new ApiContactReader()),
        arguments("GET /suppression/bounces", "", new ApiBounceReader()),
        arguments("GET /suppression/blocks", "", new ApiBlockReader()),
        arguments("GET /suppression/spam_reports", "", new ApiSpamReportReader()),
        arguments("GET /suppression/invalid_emails", "", new ApiInvalidEmailReader()),
        arguments("GET /suppression/unsubscribes", "", new ApiUnsubscribeReader()),
        arguments("GET /asm/groups", "", new ApiSuppressionGroupReader()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void shipped(String operation, String items, ItemReader<?> reader) {
    assertThat(DocumentedOperation.named(operation).misfits(items, reader))
        .flatExtracting(Misfit::violations)
        .isEmpty();
  }
}

package dev.sluice.example.brevo.documented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.contract.ItemReader;
import dev.sluice.example.brevo.ApiCampaignReader;
import dev.sluice.example.brevo.ApiContactReader;
import dev.sluice.example.brevo.ApiEventReader;
import dev.sluice.example.standin.testing.DocumentedOperation;
import dev.sluice.example.standin.testing.DocumentedOperation.Misfit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what Brevo's own description says that it sends: its examples, and bodies of its forms. */
class DocumentedBodiesTest {

  static Stream<Arguments> whole() {
    return Stream.of(
        arguments("GET /emailCampaigns", new CampaignPageReader()),
        arguments("GET /contacts", new ContactPageReader()),
        arguments("POST /contacts", new CreatedReader()),
        arguments("GET /smtp/statistics/events", new EventPageReader()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whole(String operation, ItemReader<?> reader) {
    assertThat(DocumentedOperation.named(operation).misfits(reader)).isEmpty();
  }

  static Stream<Arguments> shipped() {
    return Stream.of(
        arguments("GET /emailCampaigns", "/campaigns", new ApiCampaignReader()),
        arguments("GET /contacts", "/contacts", new ApiContactReader()),
        arguments("GET /smtp/statistics/events", "/events", new ApiEventReader()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void shipped(String operation, String items, ItemReader<?> reader) {
    assertThat(DocumentedOperation.named(operation).misfits(items, reader))
        .flatExtracting(Misfit::violations)
        .isEmpty();
  }
}

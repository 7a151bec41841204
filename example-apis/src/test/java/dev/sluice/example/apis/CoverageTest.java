package dev.sluice.example.apis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Pages;
import dev.sluice.example.apis.airtable.Airtable;
import dev.sluice.example.apis.edgar.Edgar;
import dev.sluice.example.apis.googleads.GoogleAds;
import dev.sluice.example.apis.googleanalytics.GoogleAnalytics;
import dev.sluice.example.apis.graph.Graph;
import dev.sluice.example.apis.hubspot.HubSpot;
import dev.sluice.example.apis.intercom.Intercom;
import dev.sluice.example.apis.jsonplaceholder.JsonPlaceholder;
import dev.sluice.example.apis.linear.Linear;
import dev.sluice.example.apis.mailchimp.Mailchimp;
import dev.sluice.example.apis.openweather.OpenWeather;
import dev.sluice.example.apis.pagerduty.PagerDuty;
import dev.sluice.example.apis.sendgrid.SendGrid;
import dev.sluice.example.apis.shopify.Shopify;
import dev.sluice.example.apis.slack.Slack;
import dev.sluice.example.apis.stripe.Stripe;
import dev.sluice.example.apis.twilio.Twilio;
import dev.sluice.example.apis.zendesk.Zendesk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every API that {@code coverage.jsonl} describes has a connector, and a test of its lists. */
class CoverageTest {

  private static final Pattern API = Pattern.compile("^\\{\"api\": \"([^\"]+)\"");

  private static final Map<String, Class<?>> CONNECTORS =
      Map.ofEntries(
          entry("Airtable", Airtable.class),
          entry("Google Ads", GoogleAds.class),
          entry("Google Analytics Data v1", GoogleAnalytics.class),
          entry("HubSpot", HubSpot.class),
          entry("Intercom", Intercom.class),
          entry("JSONPlaceholder / json-server", JsonPlaceholder.class),
          entry("Linear GraphQL", Linear.class),
          entry("Mailchimp", Mailchimp.class),
          entry("Microsoft Graph", Graph.class),
          entry("OpenWeather", OpenWeather.class),
          entry("PagerDuty", PagerDuty.class),
          entry("SEC EDGAR", Edgar.class),
          entry("SendGrid", SendGrid.class),
          entry("Shopify GraphQL Admin", Shopify.class),
          entry("Slack Web API", Slack.class),
          entry("Stripe", Stripe.class),
          entry("Twilio", Twilio.class),
          entry("Zendesk", Zendesk.class));

  static List<String> described() throws IOException {
    InputStream file =
        Objects.requireNonNull(CoverageTest.class.getResourceAsStream("/coverage.jsonl"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().map(CoverageTest::name).toList();
    }
  }

  @Test
  void connectors_together_areWhatIsDescribed() throws IOException {
    assertThat(described()).hasSize(18).containsExactlyInAnyOrderElementsOf(CONNECTORS.keySet());
  }

  @ParameterizedTest
  @MethodSource("described")
  void connector_ofEach_hasAListAndIsTested(String api) throws ClassNotFoundException {
    Class<?> connector = Objects.requireNonNull(CONNECTORS.get(api));

    assertThat(connector.getMethods()).extracting(Method::getReturnType).contains(Pages.class);
    assertThat(connector).isAssignableFrom(Class.forName(connector.getName() + "Client"));
    assertThat(Class.forName(connector.getName() + "Test").getDeclaredMethods())
        .filteredOn(method -> method.isAnnotationPresent(Test.class))
        .hasSizeGreaterThan(1);
  }

  private static String name(String line) {
    Matcher name = API.matcher(line);
    assertThat(name.find()).as(line).isTrue();
    return name.group(1);
  }
}

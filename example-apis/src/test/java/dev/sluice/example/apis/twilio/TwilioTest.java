package dev.sluice.example.apis.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import dev.sluice.example.apis.twilio.Twilio.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TwilioTest {

  private static final String MESSAGES = "/2010-04-01/Accounts/AC1/Messages.json";

  @RegisterExtension final StubApi api = new StubApi();

  private final Twilio twilio =
      new TwilioClient(api.connection(TwilioClient.CONFIG.withSetting("account", "AC1")));

  @Test
  void messages_nextPageUriIsNull_endsTheList() {
    api.replies(
        """
        {"messages": [{"sid": "SM1", "status": "delivered", "price": "-0.00750",
            "num_segments": "2", "date_sent": "Fri, 13 Aug 2010 01:16:24 +0000"}],
          "page": 0, "page_size": 1000, "next_page_uri": "%s?PageSize=1000&Page=1&PageToken=PASM1"}
        """
            .formatted(MESSAGES));
    api.replies(
        """
        {"messages": [{"sid": "SM2", "status": "queued", "price": null, "num_segments": "1",
            "date_sent": null}], "page": 1, "next_page_uri": null}
        """);

    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(twilio.messages(day, day.plusDays(1)).stream())
        .containsExactly(
            new Message(
                "SM1",
                "delivered",
                new BigDecimal("-0.00750"),
                2,
                Instant.parse("2010-08-13T01:16:24Z")),
            new Message("SM2", "queued", null, 1, null));

    assertThat(api.lines())
        .containsExactly(
            "GET " + MESSAGES + "?DateSent%3E=2026-01-01&DateSent%3C=2026-01-02&PageSize=1000",
            "GET " + MESSAGES + "?PageSize=1000&Page=1&PageToken=PASM1");
    assertThat(api.received(1).basic()).isEqualTo("AC1:twilio-token");
  }

  @Test
  void send_media_isARepeatedField() {
    api.replies(
        Reply.json(201, "{\"sid\": \"SM3\", \"status\": \"queued\", \"num_segments\": \"1\"}"));

    twilio.send("+15550001", "+15550002", "Hi & bye", List.of("https://a.example/1")).execute();

    assertThat(api.lines()).containsExactly("POST " + MESSAGES);
    assertThat(api.received(0).body())
        .isEqualTo(
            "From=%2B15550001&To=%2B15550002&Body=Hi+%26+bye"
                + "&MediaUrl=https%3A%2F%2Fa.example%2F1");
  }

  @Test
  void send_tooMany_isSafeToRepeat() {
    api.replies(Reply.json(429, "{\"code\": 20429, \"message\": \"Too Many Requests\"}"));
    api.replies(
        Reply.json(201, "{\"sid\": \"SM4\", \"status\": \"queued\", \"num_segments\": \"1\"}"));

    assertThat(twilio.send("+1", "+2", "Hi", List.of()).execute().sid()).isEqualTo("SM4");
  }

  @Test
  void messages_unknownAccount_throwTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
            404,
            """
            {"code": 20404, "message": "The requested resource was not found",
              "more_info": "https://www.twilio.com/docs/errors/20404", "status": 404}
            """));

    assertThat(Refusal.of(() -> twilio.messages(null, null).stream().toList()))
        .isEqualTo(new ApiError(404, "20404", "The requested resource was not found", "", 1));
  }
}

package dev.sluice.example.apis.openweather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ApiError;
import dev.sluice.error.StopRunException;
import dev.sluice.example.apis.openweather.OpenWeather.Air;
import dev.sluice.example.apis.openweather.OpenWeather.AirQuality;
import dev.sluice.example.apis.openweather.OpenWeather.Measures;
import dev.sluice.example.apis.openweather.OpenWeather.Rain;
import dev.sluice.example.apis.openweather.OpenWeather.Weather;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenWeatherTest {

  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  @RegisterExtension final StubApi api = new StubApi();

  private final OpenWeather weather =
      new OpenWeatherClient(api.connection(OpenWeatherClient.CONFIG));

  @Test
  void forecast_onePage_isTheWholeList() {
    api.replies(
        """
        {"cod": "200", "cnt": 2, "list": [
          {"dt": 1767225600, "main": {"temp": 1.5, "humidity": 90}, "rain": {"3h": 0.25}},
          {"dt": 1767236400, "main": {"temp": 2, "humidity": 80}}]}
        """);

    assertThat(weather.forecast(52.5, 13.4).stream())
        .containsExactly(
            new Weather(NEW_YEAR, new Measures(1.5, 90), new Rain(null, 0.25)),
            new Weather(NEW_YEAR.plusSeconds(10_800), new Measures(2, 80), null));
    assertThat(api.lines())
        .containsExactly("GET /data/2.5/forecast?units=metric&lat=52.5&lon=13.4&appid=weather-key");
  }

  @Test
  void weather_place_isTheWholeReply() {
    api.replies("{\"cod\": 200, \"dt\": 1767225600, \"main\": {\"temp\": 1.5, \"humidity\": 90}}");

    assertThat(weather.weather(52.5, 13.4).execute().main()).isEqualTo(new Measures(1.5, 90));
  }

  @Test
  void airHistory_time_isInEpochSeconds() {
    api.replies("{\"list\": [{\"dt\": 1767225600, \"main\": {\"aqi\": 2}}]}");

    assertThat(weather.airHistory(52.5, 13.4, NEW_YEAR, NEW_YEAR.plusSeconds(3600)).stream())
        .containsExactly(new Air(NEW_YEAR, new AirQuality(2)));
    assertThat(api.lines())
        .containsExactly(
            "GET /data/2.5/air_pollution/history?lat=52.5&lon=13.4&start=1767225600"
                + "&end=1767229200&appid=weather-key");
  }

  @Test
  void weather_refused_throwsTheCodeAsTextOrNumber() {
    api.replies(Reply.json(404, "{\"cod\": \"404\", \"message\": \"city not found\"}"));
    api.replies(Reply.json(401, "{\"cod\": 401, \"message\": \"Invalid API key\"}"));

    assertThat(Refusal.of(() -> weather.weather(0, 0).execute()))
        .isEqualTo(new ApiError(404, "404", "city not found", "", 1));
    assertThat(Refusal.of(() -> weather.weather(0, 0).execute()))
        .isEqualTo(new ApiError(401, "401", "Invalid API key", "", 1));
  }

  @Test
  void weather_refused_doesNotShowTheKey() {
    api.replies(Reply.json(401, "{\"cod\": 401, \"message\": \"Invalid API key\"}"));

    assertThatThrownBy(() -> weather.weather(0, 0).execute())
        .hasMessageContaining("OPENWEATHER_KEY")
        .hasMessageNotContaining("weather-key");
  }

  @Test
  void weather_quotaUsedUp_stopsTheRun() {
    api.replies(
        Reply.json(
            429,
            """
            {"cod": 429, "message": "Your account is temporary blocked due to exceeding of requests
              limitation of your subscription type."}
            """
                .replaceAll("\\s+", " ")));

    assertThatThrownBy(() -> weather.weather(0, 0).execute()).isInstanceOf(StopRunException.class);
  }
}

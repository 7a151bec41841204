package dev.sluice.example.apis.openweather;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.SinglePage;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * OpenWeather's API. The key is a query parameter, and is shown nowhere. There are no pages: one
 * asks place by place and time by time. Times are epoch seconds.
 */
@Connector(name = "openweather", baseUrl = "https://api.openweathermap.org/data/2.5")
@ApiKey(query = "appid", secret = "OPENWEATHER_KEY")
@RateLimit(permits = 60, per = "1m")
@ErrorBody(code = "/cod", message = "/message")
@ErrorRule(
    status = "429",
    body = "/message",
    contains = "temporary blocked",
    action = ErrorAction.STOP_RUN)
public interface OpenWeather {

  /** The weather of a place, now. */
  @Get("/weather?units=metric")
  Call<Weather> weather(@Query("lat") double latitude, @Query("lon") double longitude);

  /** The forecast for a place, in steps of three hours. */
  @Get("/forecast?units=metric")
  @SinglePage(items = "/list")
  Pages<Weather> forecast(@Query("lat") double latitude, @Query("lon") double longitude);

  /** The air of a place, hour by hour from one time to another. */
  @Get("/air_pollution/history")
  @SinglePage(items = "/list")
  Pages<Air> airHistory(
      @Query("lat") double latitude,
      @Query("lon") double longitude,
      @Query("start") @TimeFormat(epoch = EpochUnit.SECONDS) Instant start,
      @Query("end") @TimeFormat(epoch = EpochUnit.SECONDS) Instant end);

  /**
   * The weather at a time.
   *
   * @param rain absent when it is dry
   */
  @ReadContract
  record Weather(
      @TimeFormat(epoch = EpochUnit.SECONDS) Instant dt, Measures main, @Nullable Rain rain) {}

  /** What was measured. */
  @ReadContract
  record Measures(double temp, int humidity) {}

  /** How much rain fell, in millimetres. */
  @ReadContract
  record Rain(
      @JsonProperty("1h") @Nullable Double oneHour,
      @JsonProperty("3h") @Nullable Double threeHours) {}

  /** The air at a time. */
  @ReadContract
  record Air(@TimeFormat(epoch = EpochUnit.SECONDS) Instant dt, AirQuality main) {}

  /** From 1, good, to 5, very poor. */
  @ReadContract
  record AirQuality(int aqi) {}
}

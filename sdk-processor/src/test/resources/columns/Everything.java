package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Column;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every type a column can have, it's "all".
 *
 * @param id its 'number'
 * @param home where it | lives
 */
@WriteContract(table = "everything", partitionBy = "day")
public record Everything(
    @Key long id,
    @Key String region,
    short little,
    @Nullable Short maybeLittle,
    int count,
    @Nullable Integer rank,
    float ratio,
    @Nullable Float share,
    double weight,
    @Nullable Double size,
    boolean open,
    @Nullable Boolean closed,
    @Column(type = "BIGINT") int wide,
    @Column(type = "INT") @Nullable Short wider,
    @Column(type = "double") float precise,
    BigDecimal cost,
    @Column(type = "DECIMAL(12,2)") BigDecimal price,
    Optional<BigDecimal> discount,
    @Column(name = "title", comment = "what it is called") String name,
    LocalDate day,
    Instant at,
    @Nullable Instant until,
    LocalDateTime local,
    Optional<LocalDateTime> later,
    byte[] digest,
    byte @Nullable [] seal,
    State state,
    @Nullable State before,
    UUID uuid,
    @Nullable URI site,
    Address home,
    @Nullable Address work,
    Optional<Line> best,
    List<@NotNull(message = "a tag") @Size(max = 100) String> tags,
    Set<@NotNull State> states,
    @Nullable Collection<Integer> numbers,
    List<@Nullable String> notes,
    List<byte[]> parts,
    List<@Valid Line> lines,
    List<List<@Max(1000000) Integer>> grid,
    Map<@NotBlank String, @DecimalMax("1e30") BigDecimal> spent,
    Map<String, @Nullable Address> places,
    Map<String, List<Line>> history,
    List<Map<String, Instant>> events,
    @Column(type = "ARRAY<DECIMAL(12,2)>") List<BigDecimal> prices,
    Set<UUID> ids,
    @Column(type = "MAP<STRING, BIGINT>") Map<String, Integer> tallies,
    @Untracked Instant ingestedAt) {

  public enum State {
    @JsonProperty("on")
    ON,
    @JsonProperty("off")
    OFF
  }

  /**
   * Where something is.
   *
   * @param city the town
   */
  public record Address(
      @NotBlank String city,
      @Column(name = "postcode") @Nullable String zip,
      Geo geo,
      Optional<LocalDate> since) {}

  public record Geo(double lat, double lon, @Nullable Instant seenAt) {}

  public record Line(
      int number,
      List<String> texts,
      @Column(type = "DECIMAL(10,2)") BigDecimal price,
      State state) {}
}

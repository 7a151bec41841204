package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.time.LocalDate;

/**
 * The e-mail campaigns of the account: when each was made, and what kind it is. Index order is
 * order of creation; the id of a campaign is its index plus 1.
 *
 * <p>Fields of one campaign, as {@link CampaignWriter} writes them. <i>Always</i> is present and
 * not null; <i>null</i> and <i>absent</i> name the other forms that occur.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code id}<td>integer (int64), always
 * <tr><td>{@code name}<td>string; the specification requires it, yet on day 1 exactly one campaign
 *     (index a third of the volume) has null and exactly one (two thirds) lacks it
 * <tr><td>{@code type}<td>{@code classic}, {@code trigger}; always
 * <tr><td>{@code status}<td>{@code draft sent archive queued suspended in_process}; always
 *     ({@code in_process} is asked for as {@code inProcess})
 * <tr><td>{@code abTesting sendAtBestTime testSent inlineImageActivation mirrorActive recurring}
 *     <td>boolean, always
 * <tr><td>{@code subject}<td>string, absent if {@code abTesting}
 * <tr><td>{@code subjectA subjectB winnerCriteria}<td>string, absent unless {@code abTesting}
 * <tr><td>{@code splitRule winnerDelay}<td>integer, absent unless {@code abTesting}
 * <tr><td>{@code previewText}<td>string, null or absent
 * <tr><td>{@code scheduledAt}<td>date-time string; for a draft an empty string or absent
 * <tr><td>{@code sentDate}<td>date-time string, absent unless sent
 * <tr><td>{@code createdAt modifiedAt}<td>date-time string, always
 * <tr><td>{@code header footer}<td>string, always
 * <tr><td>{@code htmlContent}<td>string, always; empty with {@code excludeHtmlContent=true}
 * <tr><td>{@code sender}<td>object, always: {@code email} string always, {@code name} string or
 *     null, {@code id} integer or absent
 * <tr><td>{@code replyTo}<td>string, always
 * <tr><td>{@code toField}<td>string or absent
 * <tr><td>{@code shareLink}<td>string, absent unless sent
 * <tr><td>{@code tag}<td>string, may be empty
 * <tr><td>{@code utmCampaignValue utmSource utmMedium}<td>string, null or absent
 * <tr><td>{@code utmID}<td>integer, null or absent
 * <tr><td>{@code returnBounce}<td>integer (int64), absent unless sent
 * <tr><td>{@code recipients}<td>object, always: {@code lists} and {@code exclusionLists}, integer
 *     arrays, always, the latter may be empty
 * <tr><td>{@code statistics}<td>object, always; see {@link CampaignStatistics}
 * <tr><td>{@code tags}<td>string array or absent; {@code attachmentFile}: string or absent (both
 *     newer than the specification)
 * <tr><td>{@code editor}<td>object or absent; {@code version}: integer, always (both unknown to the
 *     specification)
 * </table>
 *
 * <p>Date-times have the forms of {@link DateForm}.
 */
final class CampaignData {
  private static final int THREE_DAYS = 3 * 86_400;

  private final Timeline timeline;

  CampaignData(int dayOne, int day) {
    LocalDate start = LocalDate.of(2025, 1, 1);
    this.timeline = new Timeline(start, dayOne, Volume.CAMPAIGNS_PER_DAY, day);
  }

  int size() {
    return timeline.size();
  }

  /** Returns the index of the day-1 campaign whose name is null. */
  int namedNull() {
    return timeline.dayOne() / 3;
  }

  /** Returns the index of the day-1 campaign that has no name at all. */
  int nameless() {
    return timeline.dayOne() * 2 / 3;
  }

  String status(int index) {
    return switch (Scatter.below(20, 2, index)) {
      case 0, 1 -> "draft";
      case 2 -> "archive";
      case 3 -> "queued";
      case 4 -> "suspended";
      case 5 -> "in_process";
      default -> "sent";
    };
  }

  boolean sent(int index) {
    return status(index).equals("sent");
  }

  String type(int index) {
    return Scatter.below(10, 3, index) == 0 ? "trigger" : "classic";
  }

  boolean abTesting(int index) {
    return Scatter.below(15, 4, index) == 0;
  }

  /** Returns the epoch second of creation. */
  long createdAt(int index) {
    return timeline.createdAt(index);
  }

  /** Returns the epoch second the campaign is planned for. */
  long scheduledAt(int index) {
    return createdAt(index) + lifetime(index) / 2;
  }

  /** Returns the epoch second of sending. */
  long sentAt(int index) {
    return createdAt(index) + lifetime(index) * 3 / 4;
  }

  /** Returns the epoch second of the last change, on the day of creation at the latest. */
  long modifiedAt(int index) {
    return createdAt(index) + lifetime(index);
  }

  private long lifetime(int index) {
    long wanted = Scatter.below(THREE_DAYS, 5, index);
    return Math.min(wanted, timeline.lastSecondFor(index) - createdAt(index));
  }
}

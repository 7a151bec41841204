package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The contacts of the account: when each was made and last changed. Index order is order of
 * creation; the id of a contact is its index plus 1.
 *
 * <p>Fields of one contact, as {@link ContactWriter} writes them. <i>Always</i> is present and not
 * null.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code id}<td>integer (int64), always
 * <tr><td>{@code email}<td>string; null or absent for the contacts known by phone only (one in
 *     twelve, half of each form; their attributes have {@code SMS})
 * <tr><td>{@code emailBlacklisted smsBlacklisted}<td>boolean, always
 * <tr><td>{@code createdAt modifiedAt}<td>date-time string, always, in the forms of {@link DateForm}
 * <tr><td>{@code listIds}<td>integer array, always, may be empty
 * <tr><td>{@code listUnsubscribed}<td>integer array, null or absent
 * <tr><td>{@code attributes}<td>object, always, may be empty; a free map whose values are strings
 *     ({@code FIRSTNAME LASTNAME CITY ZIP_CODE DOB SMS}), integers ({@code SCORE}), numbers with a
 *     fraction ({@code LIFETIME_VALUE}) and booleans ({@code VIP}); no value is null
 * <tr><td>{@code whatsappBlacklisted}<td>boolean or absent (unknown to the specification)
 * <tr><td>{@code ext_id}<td>string or absent (unknown to the specification)
 * </table>
 *
 * <p>A change raises {@code SCORE} by one and, for one contact in three, turns {@code
 * emailBlacklisted} over.
 */
final class ContactData {
  private final Timeline timeline;
  private final long[] modifiedAt;
  private final int[] revisions;

  ContactData(int dayOne, int day) {
    LocalDate start = LocalDate.of(2025, 1, 1);
    this.timeline = new Timeline(start, dayOne, Volume.CONTACTS_PER_DAY, day);
    this.modifiedAt = new long[timeline.size()];
    this.revisions = new int[timeline.size()];
    for (int index = 0; index < modifiedAt.length; index++) {
      modifiedAt[index] = index < dayOne ? firstChange(index) : createdAt(index);
    }
    for (int later = 2; later <= day; later++) {
      change(later);
    }
  }

  int size() {
    return modifiedAt.length;
  }

  /** Returns the epoch second of creation. */
  long createdAt(int index) {
    return timeline.createdAt(index);
  }

  /** Returns the epoch second of the last change. */
  long modifiedAt(int index) {
    return modifiedAt[index];
  }

  /** Returns how often a contact was changed after day 1. */
  int revision(int index) {
    return revisions[index];
  }

  /** Returns whether a contact is known by its phone number only. */
  boolean phoneOnly(int index) {
    return index % 12 == 5;
  }

  boolean emailBlacklisted(int index) {
    boolean first = Scatter.below(20, 10, index) == 0;
    return first ^ (index % 3 == 0 && revisions[index] % 2 == 1);
  }

  /** Returns a contact's address, whether or not it has one. */
  static String email(int index) {
    String name = Scatter.pick(Words.FIRST_NAMES, 11, index).toLowerCase(Locale.ROOT);
    return (name.chars().allMatch(c -> c < 128) ? name : "reader") + "." + index + "@example.com";
  }

  /** Returns the id of the contact that has an address in lower case, if there is one. */
  Optional<Long> idOf(String email) {
    int at = email.indexOf('@');
    String digits = email.substring(email.lastIndexOf('.', at) + 1, at);
    if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int index = Integer.parseInt(digits);
    boolean known = index < size() && !phoneOnly(index) && email(index).equals(email);
    return known ? Optional.of(index + 1L) : Optional.empty();
  }

  /** Returns the last change on day 1: creation for half of the contacts. */
  private long firstChange(int index) {
    long created = createdAt(index);
    int left = (int) (timeline.lastSecondFor(index) - created);
    return index % 2 == 0 || left == 0 ? created : created + Scatter.below(left, 12, index);
  }

  /** Changes some of the contacts that are older than a day, in that day's second half. */
  private void change(int day) {
    int older = timeline.sizeOn(day - 1);
    int changes = Math.min(Volume.MODIFIED_CONTACTS_PER_DAY, older);
    for (int change = 0; change < changes; change++) {
      int index = (int) ((day * 7919L + (long) change * (older / changes)) % older);
      long offset = (long) change * (Timeline.HALF_DAY - 120) / changes;
      modifiedAt[index] = Timeline.startOf(day) + Timeline.HALF_DAY + offset;
      revisions[index]++;
    }
  }
}

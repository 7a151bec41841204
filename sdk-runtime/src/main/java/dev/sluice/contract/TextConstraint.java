package dev.sluice.contract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Constraints on texts; null holds each. */
public final class TextConstraint {

  private TextConstraint() {}

  /** {@code @NotBlank}: at least one character that is no white space, in Unicode's sense. */
  public static boolean notBlank(@Nullable CharSequence text) {
    return text == null || !text.chars().allMatch(Character::isWhitespace);
  }

  /** {@code @Pattern}: the whole text has that form. */
  public static boolean matches(@Nullable CharSequence text, Pattern pattern) {
    return text == null || pattern.matcher(text).matches();
  }

  /**
   * {@code @Email}: one {@code @} between a local part and a domain.
   *
   * <p>The local part has 1 to 64 letters, digits and characters of {@code !#$%&'*+-/=?^_`{|}~}, in
   * groups separated by single dots. The domain has at least two labels of 1 to 63 letters, digits
   * and inner hyphens, at most 253 characters, and does not end in a number. Letters and digits may
   * be of any script. Quoted local parts, comments and IP addresses, which no customer has, are
   * refused; so is empty text. The text is gone through once, so that no text takes long.
   */
  public static boolean email(@Nullable CharSequence text) {
    return text == null || EmailForm.fits(text.toString());
  }
}

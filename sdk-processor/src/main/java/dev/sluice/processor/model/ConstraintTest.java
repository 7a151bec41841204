package dev.sluice.processor.model;

import java.util.List;

/** What a constraint asks of a value. Null passes all but {@link Present} and {@link Filled}. */
public sealed interface ConstraintTest {

  /** {@code @NotNull}. */
  record Present() implements ConstraintTest {}

  /** {@code @Null}. */
  record Absent() implements ConstraintTest {}

  /**
   * {@code @NotEmpty} and {@code @NotBlank}.
   *
   * @param visible whether white space does not count
   */
  record Filled(boolean visible) implements ConstraintTest {}

  /** {@code @Size}. */
  record Size(Written<Integer> min, Written<Integer> max) implements ConstraintTest {}

  /**
   * {@code @Min}, {@code @DecimalMin}, {@code @Positive} and their like.
   *
   * @param lower whether it is the least value, else the greatest
   * @param limit a decimal number, as written
   * @param inclusive whether the limit itself passes
   * @param ofText whether it judges texts as well, read as numbers
   */
  record Bound(boolean lower, Written<String> limit, boolean inclusive, boolean ofText)
      implements ConstraintTest {}

  /** {@code @Digits}. */
  record Digits(Written<Integer> integer, Written<Integer> fraction) implements ConstraintTest {}

  /**
   * {@code @Pattern} and {@code @Email}.
   *
   * @param email whether it has to be an e-mail address, too
   * @param regexp what the whole text matches; {@code .*} for any
   * @param flags the names of constants of {@code java.util.regex.Pattern}
   */
  record Form(boolean email, Written<String> regexp, List<String> flags) implements ConstraintTest {

    public Form {
      flags = List.copyOf(flags);
    }

    /** Whether any text matches the expression. */
    public boolean isAny() {
      return regexp.value().equals(".*");
    }
  }

  /**
   * {@code @Past}, {@code @FutureOrPresent} and their like.
   *
   * @param past whether it is on this side
   * @param present whether the present passes
   */
  record Time(boolean past, boolean present) implements ConstraintTest {}

  /** {@code @AssertTrue} and {@code @AssertFalse}. */
  record Truth(boolean expected) implements ConstraintTest {}

  /** {@code @Valid}: that what a record holds is checked, as it always is. */
  record Cascade() implements ConstraintTest {}

  /** What only a validator at run time judges: constraints of the user's own. */
  record Foreign() implements ConstraintTest {}
}

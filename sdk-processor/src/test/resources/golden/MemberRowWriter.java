// Generated from dev.sluice.example.brevo.Member. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.contract.NumberConstraint;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.SizeConstraint;
import dev.sluice.contract.TextConstraint;
import dev.sluice.contract.TimeConstraint;
import dev.sluice.privacy.PiiColumn;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** Writes {@link Member} as a row of the table {@code members}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class MemberRowWriter implements RowWriter<Member> {

  private static final long serialVersionUID = 1;

  private static final Pattern NUMBER_PATTERN =
      Pattern.compile("[A-Z]{2}-\\d+", Pattern.CASE_INSENSITIVE);

  private static final BigDecimal FEE_LIMIT = new BigDecimal("0");

  private final PiiColumn nameColumn = PiiColumn.masked();

  private final PiiColumn emailColumn = PiiColumn.encrypted("MEMBER_KEY", "members.email");

  private final PiiColumn phoneColumn = PiiColumn.hashed("MEMBER_HASH_KEY");

  @Override
  public Object[] write(Member row, RowChecks checks) {
    checks.check(
        "number",
        row.number(),
        TextConstraint.matches(row.number(), NUMBER_PATTERN),
        "text of the form [A-Z]{2}-\\d+");
    checks.check("name", row.name(), TextConstraint.notBlank(row.name()), "text that is not blank");
    checks.check(
        "name", row.name(), SizeConstraint.size(row.name(), 0, 100), "at most 100 characters");
    checks.check("email", row.email(), TextConstraint.email(row.email()), "an address to write to");
    checks.check("visits", row.visits(), NumberConstraint.atLeast(row.visits(), 0L), "0 or more");
    checks.check("fee", row.fee(), NumberConstraint.moreThan(row.fee(), FEE_LIMIT), "more than 0");
    checks.check(
        "joined_at",
        row.joinedAt(),
        TimeConstraint.pastOrPresent(row.joinedAt(), checks.now()),
        "a time in the past or now");
    checks.check(
        "leaves_on",
        row.leavesOn(),
        TimeConstraint.future(row.leavesOn(), checks.today()),
        "a time in the future");
    Object[] columns = {
      checks.required("number", row.number()),
      nameColumn.treated(checks.required("name", row.name())),
      emailColumn.treated(checks.required("email", row.email(), "an address")),
      phoneColumn.treated(row.phone().orElse(null)),
      row.visits(),
      checks.required("fee", row.fee(), 38, 9),
      checks.required("joined_at", row.joinedAt()),
      checks.optional("leaves_on", row.leavesOn())
    };
    checks.rule("isPaid", row::isPaid, "a fee for each visit");
    checks.rule("isEternal", () -> !row.isEternal(), "isEternal to be false");
    return columns;
  }

  @Override
  public boolean holdsPersonalData() {
    return true;
  }
}

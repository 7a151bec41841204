package dev.sluice.example.brevo;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Pii;
import dev.sluice.annotations.PiiTreatment;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of a club.
 *
 * @param email where to write to
 * @param phone as told
 */
@WriteContract(table = "members")
public record Member(
    @Key @Pattern(regexp = "[A-Z]{2}-\\d+", flags = Pattern.Flag.CASE_INSENSITIVE) String number,
    @NotBlank @Size(max = 100) @Pii(treatment = PiiTreatment.MASK, tag = "name") String name,
    @NotNull(message = "an address")
        @Email(message = "an address to write to")
        @Pii(treatment = PiiTreatment.ENCRYPT, key = "MEMBER_KEY", tag = "email")
        String email,
    @Pii(treatment = PiiTreatment.HASH, key = "MEMBER_HASH_KEY") Optional<String> phone,
    @Min(0) int visits,
    @DecimalMin(value = "0", inclusive = false) BigDecimal fee,
    @PastOrPresent Instant joinedAt,
    @Nullable @Future LocalDate leavesOn) {

  @AssertTrue(message = "a fee for each visit")
  boolean isPaid() {
    return visits == 0 || fee.signum() > 0;
  }

  @AssertFalse
  boolean isEternal() {
    return leavesOn != null && leavesOn.isAfter(LocalDate.of(9000, 1, 1));
  }
}

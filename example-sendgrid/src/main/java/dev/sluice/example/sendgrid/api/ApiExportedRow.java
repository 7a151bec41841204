package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;

/**
 * A contact as a row of an exported CSV file, whose header is in upper case. The account's own
 * fields are columns there; what a contact lacks is an empty cell.
 */
@ReadContract(naming = Naming.UPPER_SNAKE_CASE)
public record ApiExportedRow(
    String contactId,
    String email,
    String firstName,
    String lastName,
    String city,
    String companyName,
    Instant createdAt) {}

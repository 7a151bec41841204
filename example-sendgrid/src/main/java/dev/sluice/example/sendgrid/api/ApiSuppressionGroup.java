package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;

/** A group of e-mails that one can unsubscribe from, as the API sends it. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiSuppressionGroup(
    long id, String name, String description, boolean isDefault, int unsubscribes) {}

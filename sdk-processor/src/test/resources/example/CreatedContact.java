package dev.sluice.example.brevo;

import dev.sluice.annotations.ReadContract;

/** What the API answers to a new contact. */
@ReadContract
public record CreatedContact(long id) {}

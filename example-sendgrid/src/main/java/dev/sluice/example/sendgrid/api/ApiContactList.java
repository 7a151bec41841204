package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;

/** A list of contacts as the API sends it. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiContactList(String id, String name, int contactCount) {}

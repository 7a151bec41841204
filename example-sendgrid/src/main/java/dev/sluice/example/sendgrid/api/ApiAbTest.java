package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;

/** What of a single send is tested on some of those who get it. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiAbTest(String type, int testPercentage) {}

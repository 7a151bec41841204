package dev.sluice.example.sendgrid.api;

import java.util.List;

/** Addresses, as the API takes them. */
public record EmailList(List<String> emails) {}

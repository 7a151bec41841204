package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.util.List;

/** A page of contacts, with every field that the API documents. */
@ReadContract
record ContactPage(List<Contact> contacts, long count) {}

package dev.sluice.example.sendgrid;

import dev.sluice.annotations.Pipeline;

/** The contacts of SendGrid's marketing campaigns, as a table. */
@Pipeline(name = "sendgrid-contacts", flows = Contacts.class)
public interface SendGridContacts {}

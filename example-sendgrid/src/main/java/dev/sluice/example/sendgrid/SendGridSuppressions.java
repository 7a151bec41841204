package dev.sluice.example.sendgrid;

import dev.sluice.annotations.Pipeline;

/** The addresses that SendGrid does not write to, and why, as tables. */
@Pipeline(
    name = "sendgrid-suppressions",
    flows = {
      Bounces.class,
      Blocks.class,
      SpamReports.class,
      InvalidEmails.class,
      Unsubscribes.class
    })
public interface SendGridSuppressions {}

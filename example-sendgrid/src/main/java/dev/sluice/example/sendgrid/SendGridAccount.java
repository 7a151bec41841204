package dev.sluice.example.sendgrid;

import dev.sluice.annotations.Pipeline;
import dev.sluice.example.sendgrid.marketing.ContactLists;
import dev.sluice.example.sendgrid.marketing.Contacts;
import dev.sluice.example.sendgrid.marketing.SignupSync;
import dev.sluice.example.sendgrid.marketing.SingleSends;
import dev.sluice.example.sendgrid.marketing.Templates;
import dev.sluice.example.sendgrid.shop.Reactivations;
import dev.sluice.example.sendgrid.shop.Signups;
import dev.sluice.example.sendgrid.suppression.Blocks;
import dev.sluice.example.sendgrid.suppression.BounceRemovals;
import dev.sluice.example.sendgrid.suppression.Bounces;
import dev.sluice.example.sendgrid.suppression.GroupSuppressions;
import dev.sluice.example.sendgrid.suppression.InvalidEmails;
import dev.sluice.example.sendgrid.suppression.SpamReports;
import dev.sluice.example.sendgrid.suppression.SuppressionGroups;
import dev.sluice.example.sendgrid.suppression.Unsubscribes;

/**
 * A SendGrid account as tables: who is written to and what, and who gets nothing. What the shop
 * knows goes the other way, from tables to the account.
 */
@Pipeline(
    name = "sendgrid-account",
    flows = {
      Bounces.class,
      Blocks.class,
      SpamReports.class,
      InvalidEmails.class,
      Unsubscribes.class,
      SuppressionGroups.class,
      GroupSuppressions.class,
      Contacts.class,
      ContactLists.class,
      SingleSends.class,
      Templates.class,
      Signups.class,
      SignupSync.class,
      Reactivations.class,
      BounceRemovals.class
    })
public interface SendGridAccount {}

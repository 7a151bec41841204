package dev.sluice.example.brevo;

import dev.sluice.annotations.Pipeline;

/** E-mail campaigns, contacts and events from Brevo, as tables. */
@Pipeline(
    name = "brevo-marketing",
    flows = {Campaigns.class, Contacts.class, CampaignEvents.class})
public interface BrevoMarketing {}

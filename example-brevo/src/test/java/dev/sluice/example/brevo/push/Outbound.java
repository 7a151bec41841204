package dev.sluice.example.brevo.push;

import dev.sluice.annotations.Pipeline;

/** Subscribers, sent to the CRM. */
@Pipeline(
    name = "outbound",
    flows = {SubscriberSync.class, SubscriberUpsert.class})
interface Outbound {}

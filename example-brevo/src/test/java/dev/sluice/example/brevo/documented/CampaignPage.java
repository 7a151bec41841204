package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of campaigns, with every field that the API documents. */
@ReadContract
record CampaignPage(@Nullable List<Campaign> campaigns, @Nullable Long count) {}

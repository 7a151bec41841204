package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiBlock;
import dev.sluice.example.sendgrid.api.SendGrid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** E-mails that were turned down: all at first, then what is new, and an hour before it again. */
@Flow(into = Block.class)
public final class Blocks {

  private Blocks() {}

  @Extract
  static Pages<ApiBlock> extract(
      SendGrid sendGrid, @Since(field = "created", lookback = "PT1H") @Nullable Instant since) {
    return sendGrid.blocks(since);
  }
}

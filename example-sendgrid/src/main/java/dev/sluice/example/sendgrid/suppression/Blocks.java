package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiBlock;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** E-mails that were turned down: all at first, then what is new, and an hour before it again. */
@Flow
public final class Blocks {

  private Blocks() {}

  @Extract
  static Pages<ApiBlock> extract(
      SendGrid sendGrid, @Since(field = "created", lookback = "PT1H") @Nullable Instant since) {
    return sendGrid.blocks(since);
  }

  @Transform
  static Block transform(ApiBlock block, Batch batch) {
    return new Block(
        block.email(), block.created(), block.reason(), block.status(), batch.ingestedAt());
  }
}

package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiBlock;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;

/** E-mails that were turned down, read whole each time; the table takes what is new. */
@Flow
public final class Blocks {

  private Blocks() {}

  @Extract
  static Pages<ApiBlock> extract(SendGrid sendGrid) {
    return sendGrid.blocks(null);
  }

  @Transform
  static Block transform(ApiBlock block, Batch batch) {
    return new Block(
        block.email(),
        Instant.ofEpochSecond(block.created()),
        block.reason(),
        block.status(),
        batch.ingestedAt());
  }
}

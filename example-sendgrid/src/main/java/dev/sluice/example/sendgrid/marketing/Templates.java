package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiTemplate;
import dev.sluice.example.sendgrid.api.ApiTemplateVersion;
import dev.sluice.example.sendgrid.api.Generation;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.util.List;
import java.util.Locale;

/** The templates of both generations. */
@Flow
public final class Templates {

  private Templates() {}

  @Extract
  static Pages<ApiTemplate> extract(SendGrid sendGrid) {
    return sendGrid.templates(List.of(Generation.values()));
  }

  @Transform
  static Template transform(ApiTemplate template, Batch batch) {
    return new Template(
        template.id(),
        template.name(),
        template.generation().name().toLowerCase(Locale.ROOT),
        template.versions().size(),
        template.versions().stream()
            .filter(ApiTemplateVersion::active)
            .map(ApiTemplateVersion::subject)
            .findFirst()
            .orElse(null),
        template.updatedAt(),
        batch.ingestedAt());
  }
}

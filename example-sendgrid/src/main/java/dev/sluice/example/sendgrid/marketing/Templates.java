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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The templates of both generations, whose times come without a zone. */
@Flow
public final class Templates {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

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
        utc(template.updatedAt()),
        batch.ingestedAt());
  }

  private static Instant utc(String time) {
    return LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC);
  }
}

package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.VariantsModel.Discriminator;
import dev.sluice.processor.model.VariantsModel.Variant;
import dev.sluice.processor.model.Written;

/** Every record of a sealed interface has a name, and nothing else has. */
final class VariantsNamed implements Rule<VariantsModel> {

  @Override
  public void check(VariantsModel variants, Findings findings) {
    Discriminator discriminator = variants.discriminator();
    if (discriminator == null) {
      return;
    }
    for (Variant variant : variants.variants()) {
      boolean fallback = variants.fallback().filter(variant.type()::equals).isPresent();
      if (variant.names().isEmpty() && !fallback) {
        findings.add(
            discriminator.origin(),
            "No name stands for %s. Add @JsonTypeName(\"…\") to it, or name it in @JsonSubTypes.",
            variant.type().simpleName());
      }
    }
    variants.strangers().forEach(stranger -> tell(stranger, variants, findings));
    Written<ClassName> fallback = discriminator.fallback();
    if (fallback != null
        && variants.variants().stream().noneMatch(each -> each.type().equals(fallback.value()))) {
      tell(fallback, variants, findings);
    }
  }

  private static void tell(Written<ClassName> stranger, VariantsModel variants, Findings findings) {
    findings.add(
        stranger,
        "%s does not permit %s. Let %s implement it, or remove it here.",
        variants.type().simpleName(),
        stranger.value().simpleName(),
        stranger.value().simpleName());
  }
}

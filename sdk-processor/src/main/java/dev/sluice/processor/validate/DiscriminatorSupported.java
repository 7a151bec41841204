package dev.sluice.processor.validate;

import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.VariantsModel.Discriminator;
import dev.sluice.processor.model.Written;
import java.util.Set;

/** What tells the record of a sealed interface is a name in a field of the object. */
final class DiscriminatorSupported implements Rule<VariantsModel> {

  private static final Set<String> PLACES = Set.of("PROPERTY", "EXISTING_PROPERTY");

  @Override
  public void check(VariantsModel variants, Findings findings) {
    Discriminator discriminator = variants.discriminator();
    if (discriminator == null) {
      findings.add(
          variants.type().origin(),
          "Nothing tells which record %s is. Add @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property"
              + " = \"…\") with the field that does.",
          variants.type().simpleName());
      return;
    }
    require(discriminator.use(), Set.of("NAME"), "JsonTypeInfo.Id.NAME", findings);
    require(discriminator.include(), PLACES, "JsonTypeInfo.As.PROPERTY", findings);
  }

  private static void require(
      Written<String> written, Set<String> supported, String instead, Findings findings) {
    if (!supported.contains(written.value())) {
      findings.add(written, "%s is not supported. Use %s.", written.value(), instead);
    }
  }
}

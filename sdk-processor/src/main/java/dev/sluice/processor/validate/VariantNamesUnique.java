package dev.sluice.processor.validate;

import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.VariantsModel.Variant;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.Map;

/** No name stands for two records of a sealed interface. */
final class VariantNamesUnique implements Rule<VariantsModel> {

  @Override
  public void check(VariantsModel variants, Findings findings) {
    Map<String, Variant> owners = new HashMap<>();
    for (Variant variant : variants.variants()) {
      for (Written<String> name : variant.names()) {
        Variant owner = owners.putIfAbsent(name.value(), variant);
        if (owner != null && !owner.equals(variant)) {
          findings.add(
              name,
              "\"%s\" stands for %s already. Give each record its own name.",
              name.value(),
              owner.type().simpleName());
        }
      }
    }
  }
}

package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;

/** The default of a component is a value of its type, and stands in for what cannot be absent. */
final class ComponentDefaultFits implements Rule<ReadContractModel> {

  @Override
  public void check(ReadContractModel contract, Findings findings) {
    for (ComponentModel component : contract.components()) {
      Written<String> value = component.reading().defaultValue();
      if (value != null && component.reading().unwrapped() == null) {
        check(value, component, findings);
      }
    }
  }

  private static void check(Written<String> value, ComponentModel component, Findings findings) {
    ValueType type = component.value();
    if (!component.isRequired()) {
      findings.add(
          value,
          "%s has a default, so it is never absent. Remove @DefaultValue, or %s.",
          component.name(),
          component.presence() == ComponentModel.Presence.OPTIONAL ? "Optional" : "@Nullable");
    } else if (type instanceof ValueType.Many || type instanceof ValueType.Mapping) {
      if (!value.value().isEmpty()) {
        findings.add(
            value,
            "%s holds several values, and can only be empty by default. Write \"\".",
            component.name());
      }
    } else if (!(type instanceof ValueType.Scalar) && !(type instanceof ValueType.Constant)) {
      findings.add(
          value,
          "%s is of type %s, which has no text that stands for it. Remove @DefaultValue, and make"
              + " it @Nullable.",
          component.name(),
          Types.text(component.type()));
    } else if (!fits(value.value(), type)) {
      findings.add(
          value,
          "\"%s\" is no value of %s, the type of component %s.%s",
          value.value(),
          Types.text(component.type()),
          component.name(),
          type instanceof ValueType.Constant
              ? DefaultValueFits.hint(value.value(), type)
              : " Write one, a date or time in ISO 8601.");
    }
  }

  /** Floating-point numbers are finite, here as in what is read. */
  private static boolean fits(String text, ValueType type) {
    boolean finite = !text.matches(".*(?:NaN|Infinity|[dDfFxX]).*");
    boolean number = type instanceof ValueType.Scalar scalar && scalar.kind().isNumber();
    return DefaultValueFits.fits(text, type) && (finite || !number);
  }
}

package dev.sluice.processor.validate;

import dev.sluice.processor.model.StrayModel;

/** An annotation stands where something reads it. */
final class OrphanAnnotation implements Rule<StrayModel> {

  @Override
  public void check(StrayModel stray, Findings findings) {
    switch (stray.place()) {
      case ON_TYPE ->
          findings.add(
              stray.origin(),
              "@%s means nothing without @%s. Add that, or remove @%s.",
              stray.annotation(),
              stray.owner(),
              stray.annotation());
      case IN_TYPE ->
          findings.add(
              stray.origin(),
              "@%s means nothing here: it belongs in a type annotated @%s. Move it, or annotate the"
                  + " type.",
              stray.annotation(),
              stray.owner());
      case ON_BODY ->
          findings.add(
              stray.origin(),
              "@%s means nothing on a method with a body, which is called as written. Remove it, or"
                  + " the body.",
              stray.annotation());
    }
  }
}

package dev.sluice.processor.read;

import dev.sluice.annotations.ForEach;
import dev.sluice.annotations.SavedCursor;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.Slices;
import dev.sluice.processor.model.ExtractModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Reads what a parameter of an extract method is given. */
final class InputReader {

  private InputReader() {}

  static List<ExtractModel.Input> read(VariableElement parameter) {
    List<ExtractModel.Input> inputs = new ArrayList<>();
    Annotations.on(parameter, Since.class).map(InputReader::since).ifPresent(inputs::add);
    Annotations.on(parameter, Slices.class).map(InputReader::slices).ifPresent(inputs::add);
    if (Annotations.has(parameter, SavedCursor.class)) {
      inputs.add(new ExtractModel.SavedCursor());
    }
    if (Annotations.has(parameter, ForEach.class)) {
      inputs.add(forEach(parameter));
    }
    return inputs;
  }

  private static ExtractModel.Since since(Annotations annotation) {
    return new ExtractModel.Since(annotation.text("field"), annotation.text("lookback"));
  }

  private static ExtractModel.Slices slices(Annotations annotation) {
    return new ExtractModel.Slices(
        annotation.text("from"),
        annotation.text("step"),
        annotation.text("minStep"),
        annotation.text("field"),
        annotation.text("lookback"));
  }

  private static ExtractModel.ForEach forEach(VariableElement parameter) {
    return TransformReader.target(parameter.asType())
        .map(row -> new ExtractModel.ForEach(row.type(), row.table(), row.hasUniqueRows()))
        .orElse(new ExtractModel.ForEach(null, "", false));
  }
}

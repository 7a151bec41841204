package dev.sluice.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.Structures;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the records that operations send, and those nested in them, each once. */
final class BodyReader {

  private final Elements elements;
  private final UserTypeReader types;

  BodyReader(Elements elements, UserTypeReader types) {
    this.elements = elements;
    this.types = types;
  }

  void read(ConnectorModel connector, Map<ClassName, BodyModel> found) {
    for (OperationModel operation : connector.operations()) {
      operation.json().forEach(value -> Structures.of(value).forEach(type -> add(type, found)));
    }
  }

  private void add(ClassName name, Map<ClassName, BodyModel> found) {
    if (found.containsKey(name)) {
      return;
    }
    TypeElement type = elements.getTypeElement(name.canonicalName());
    BodyModel body = new BodyModel(types.read(type), ComponentReader.read(type));
    found.put(name, body);
    body.dependencies().forEach(nested -> add(nested, found));
  }
}

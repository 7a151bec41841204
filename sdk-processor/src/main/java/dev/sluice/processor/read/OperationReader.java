package dev.sluice.processor.read;

import dev.sluice.annotations.IdempotencyKey;
import dev.sluice.annotations.NoAuth;
import dev.sluice.annotations.ResultCap;
import dev.sluice.annotations.Timeout;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.OperationSettings;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ResultModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads a connector's abstract method. */
final class OperationReader {

  private OperationReader() {}

  /**
   * Reads a method.
   *
   * @param type what it is where its interface's type parameters are bound
   * @param pagings how the connector's operations are paged that do not say it themselves
   */
  static OperationModel read(
      ExecutableElement method, ExecutableType type, List<PagingModel> pagings) {
    ResultModel result = ResultReader.read(type.getReturnType());
    return new OperationModel(
        method.getSimpleName().toString(),
        VerbReader.read(method),
        PagingReader.read(method, result, pagings),
        result,
        parameters(method, type),
        settings(method, type.getReturnType()),
        Origin.of(method));
  }

  private static List<ParameterModel> parameters(ExecutableElement method, ExecutableType type) {
    List<ParameterModel> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameters.add(
          ParameterReader.read(method.getParameters().get(i), type.getParameterTypes().get(i)));
    }
    return parameters;
  }

  private static OperationSettings settings(ExecutableElement method, TypeMirror returned) {
    return new OperationSettings(
        HeadersReader.read(method),
        Annotations.on(method, Timeout.class).map(it -> it.text("value")).orElse(null),
        SettingsReader.retry(method),
        Annotations.on(method, IdempotencyKey.class).map(it -> it.text("value")).orElse(null),
        Annotations.on(method, NoAuth.class).map(Annotations::origin).orElse(null),
        ErrorReader.rules(method),
        ErrorReader.itemErrors(method),
        Annotations.on(method, ResultCap.class).map(it -> it.number("value")).orElse(null),
        PagingReader.items(method),
        FormatReader.read(method, returned));
  }
}

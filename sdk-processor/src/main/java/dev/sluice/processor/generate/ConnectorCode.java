package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sluice.processor.model.ExtractModel.ConnectorRef;
import dev.sluice.processor.model.GeneratedNames;
import java.util.List;

/** How a flow comes to its connectors. */
final class ConnectorCode {

  private ConnectorCode() {}

  /** The method that tells what the connectors declare. */
  static MethodSpec configs(List<ConnectorRef> connectors) {
    CodeBlock configs =
        connectors.stream()
            .map(each -> CodeBlock.of("$T.CONFIG", GeneratedNames.client(each.type())))
            .collect(CodeBlock.joining(", "));
    return TypeSpecs.override("connectors")
        .returns(
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.CONNECTOR_CONFIG))
        .addStatement("return $T.of($L)", List.class, configs)
        .build();
  }

  /** The client of a connector, over one of the {@code connections}. */
  static CodeBlock client(ConnectorRef connector) {
    ClassName client = GeneratedNames.client(connector.type());
    return connector.hasMiddleware()
        ? CodeBlock.of(
            "new $T(connections.to($T.CONFIG, $T.INSTANCE))",
            client,
            client,
            GeneratedNames.userMiddleware(connector.type()))
        : CodeBlock.of("new $T(connections.to($T.CONFIG))", client, client);
  }
}

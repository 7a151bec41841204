package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ConnectorModel;
import java.util.List;

/** The middleware factory of a client whose connector declares middleware. */
final class UserMiddlewareCode {

  static final String NAME = "UserMiddleware";

  private UserMiddlewareCode() {}

  static TypeSpec of(ConnectorModel connector) {
    CodeBlock instances =
        connector.middleware().stream()
            .map(middleware -> CodeBlock.of("new $T()", middleware.type()))
            .collect(CodeBlock.joining(", "));
    MethodSpec create =
        TypeSpecs.override("create")
            .returns(
                ParameterizedTypeName.get(
                    com.palantir.javapoet.ClassName.get(List.class), RuntimeTypes.MIDDLEWARE))
            .addStatement("return $T.of($L)", List.class, instances)
            .build();
    return TypeSpec.enumBuilder(NAME)
        .addJavadoc("Makes the connector's own middleware in the process that uses it.\n")
        .addSuperinterface(RuntimeTypes.MIDDLEWARE_FACTORY)
        .addEnumConstant("INSTANCE")
        .addMethod(create)
        .build();
  }
}

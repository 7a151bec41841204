package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.OperationSettings;
import dev.sluice.processor.model.VerbModel.Verb;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the implementation of a connector. */
final class ClientGenerator {

  private final ConnectorModel connector;
  private final ClassName client;
  private final NameAllocator constants = new NameAllocator();
  private final EnumNames enums;
  private final TimeConstants times = TimeConstants.written(constants);
  private String sharedPaging = "";

  private ClientGenerator(ConnectorModel connector) {
    this.connector = connector;
    this.client = GeneratedNames.client(connector.type().name());
    this.enums = new EnumNames(connector.operations().stream().map(OperationModel::name));
    constants.newName("CONFIG", "CONFIG");
  }

  static GeneratedFile generate(ConnectorModel connector) {
    ClientGenerator generator = new ClientGenerator(connector);
    return new GeneratedFile(generator.client, connector.type(), generator.type());
  }

  private TypeSpec type() {
    String link = TypeSpecs.link(connector.type().name());
    List<MethodSpec> operations = new ArrayList<>();
    TypeSpec.Builder type =
        TypeSpecs.finalClass(
                client,
                SourceFormat.doc(
                    connector.type().doc().summary(), "Sends what " + link + " declares."))
            .addSuperinterface(connector.type().name())
            .addField(config(link));
    OperationCode code = new OperationCode(connector, new ValueCode(client, enums, times));
    for (OperationModel operation : connector.operations()) {
      operations.add(code.method(operation, addConstants(operation, type)));
    }
    times.fields().forEach(type::addField);
    type.addField(RuntimeTypes.CONNECTION, "connection", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(declaredConstructor())
        .addMethod(connectionConstructor())
        .addMethods(operations)
        .addMethods(enums.writers());
    if (!connector.middleware().isEmpty()) {
      type.addType(UserMiddlewareCode.of(connector));
    }
    return type.build();
  }

  private FieldSpec config(String link) {
    return FieldSpec.builder(
            RuntimeTypes.CONNECTOR_CONFIG,
            "CONFIG",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("What $L declares about the API.\n", link)
        .initializer(Layout.below(ConfigCode.of(connector)))
        .build();
  }

  private OperationNames addConstants(OperationModel operation, TypeSpec.Builder type) {
    String constant = constants.newName(CaseFormat.CONSTANT.of(operation.name()), operation);
    type.addField(OperationCode.operationConstant(connector, operation, constant));
    String paging = "";
    if (isPagedAsConnector(operation)) {
      paging = sharedPaging(operation, type);
    } else if (operation.paging() != null) {
      paging = constants.newName(constant + "_PAGING", operation.paging());
      type.addField(PagingCode.constant(operation, paging));
    }
    String document = "";
    if (operation.verb().orElseThrow().verb() == Verb.GRAPH_QL) {
      document = constants.newName(constant + "_DOCUMENT", List.of(operation, "document"));
      type.addField(OperationCode.documentConstant(operation, document));
    }
    String itemErrors = "";
    if (operation.settings().itemErrors() != null) {
      itemErrors = constants.newName(constant + "_ITEM_ERRORS", List.of(operation, "itemErrors"));
      type.addField(ErrorCode.itemErrorsConstant(operation.settings().itemErrors(), itemErrors));
    }
    return new OperationNames(constant, paging, document, itemErrors);
  }

  /** Whether nothing of the connector's own paging is different for it. */
  private static boolean isPagedAsConnector(OperationModel operation) {
    OperationSettings settings = operation.settings();
    return operation.paging() != null
        && !operation.isPagedByItself()
        && settings.pageItems() == null
        && settings.resultCap() == null;
  }

  /** The constant of the connector's own paging, added for the first operation. */
  private String sharedPaging(OperationModel operation, TypeSpec.Builder type) {
    if (sharedPaging.isEmpty()) {
      sharedPaging = constants.newName("PAGING");
      type.addField(PagingCode.constant(operation, sharedPaging));
    }
    return sharedPaging;
  }

  private MethodSpec declaredConstructor() {
    CodeBlock arguments =
        connector.middleware().isEmpty()
            ? CodeBlock.of("CONFIG")
            : CodeBlock.of("CONFIG, $L.INSTANCE", UserMiddlewareCode.NAME);
    return MethodSpec.constructorBuilder()
        .addJavadoc("A client with the declared settings.\n")
        .addModifiers(Modifier.PUBLIC)
        .addStatement("this($T.to($L))", RuntimeTypes.CONNECTION, arguments)
        .build();
  }

  private static MethodSpec connectionConstructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("A client over that connection.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.CONNECTION, "connection")
        .addStatement("this.connection = connection")
        .build();
  }
}

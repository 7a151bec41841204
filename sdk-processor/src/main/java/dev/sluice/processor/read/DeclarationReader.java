package dev.sluice.processor.read;

import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Pipeline;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.WriteContract;
import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;
import dev.sluice.processor.model.StrayModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads everything that annotated types declare, in the order of their names. */
public final class DeclarationReader {

  private final Elements elements;
  private final ConnectorReader connectors;
  private final BodyReader bodies;
  private final ContractReader contracts;
  private final FlowReader flows;
  private final PipelineReader pipelines;

  public DeclarationReader(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    UserTypeReader types = new UserTypeReader(new DocReader(elements));
    OperationMethods methods = new OperationMethods(environment);
    connectors = new ConnectorReader(environment, types, methods);
    bodies = new BodyReader(elements, types);
    contracts = new ContractReader(types);
    flows = new FlowReader(elements, types, methods);
    pipelines = new PipelineReader(types);
  }

  /**
   * Reads types by their names. One that mentions a type which does not exist is named unresolved:
   * another processor may still make it, or javac will tell the user.
   */
  public Declarations read(SortedSet<String> names, Set<ClassName> sources) {
    List<Declaration> all = new ArrayList<>();
    List<StrayModel> strays = new ArrayList<>();
    Set<ClassName> unresolved = new LinkedHashSet<>();
    Set<TypeElement> inherited = inherited(names);
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      try {
        all.addAll(read(type));
      } catch (Unresolved e) {
        unresolved.add(ClassName.get(type));
      }
    }
    Set<ClassName> inColumns = inColumns(all);
    Set<String> looked = new TreeSet<>(names);
    inColumns.forEach(type -> looked.add(type.canonicalName()));
    for (String name : looked) {
      TypeElement type = elements.getTypeElement(name);
      if (!unresolved.contains(ClassName.get(type))) {
        boolean inColumn = inColumns.contains(ClassName.get(type));
        strays.addAll(StrayReader.read(type, inherited.contains(type), inColumn));
      }
    }
    all.addAll(bodies(all, unresolved));
    return new Declarations(all, strays, unresolved, sources);
  }

  /** The records within the columns of write contracts. */
  private static Set<ClassName> inColumns(List<Declaration> all) {
    return all.stream()
        .filter(WriteContractModel.class::isInstance)
        .flatMap(contract -> ((WriteContractModel) contract).allColumns())
        .flatMap(column -> column.struct().stream())
        .map(ColumnType.Struct::type)
        .collect(Collectors.toSet());
  }

  /** The interfaces that connectors inherit from. */
  private Set<TypeElement> inherited(SortedSet<String> names) {
    Set<TypeElement> inherited = new LinkedHashSet<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (Annotations.has(type, Connector.class)) {
        inherited.addAll(OperationMethods.interfaces(type));
      }
    }
    return inherited;
  }

  private List<Declaration> read(TypeElement type) {
    if (!SuperficialValidation.validateElement(type)) {
      throw new Unresolved(type.toString());
    }
    List<Declaration> found = new ArrayList<>();
    Annotations.on(type, Connector.class).ifPresent(it -> found.add(connectors.read(type, it)));
    Annotations.on(type, ReadContract.class)
        .ifPresent(it -> found.add(contracts.readContract(type, it)));
    Annotations.on(type, WriteContract.class)
        .ifPresent(it -> found.add(contracts.writeContract(type, it)));
    Annotations.on(type, Flow.class).ifPresent(it -> found.add(flows.read(type)));
    Annotations.on(type, Pipeline.class).ifPresent(it -> found.add(pipelines.read(type, it)));
    return found;
  }

  private List<BodyModel> bodies(List<Declaration> all, Set<ClassName> unresolved) {
    Map<ClassName, BodyModel> found = new TreeMap<>();
    for (Declaration declaration : List.copyOf(all)) {
      if (declaration instanceof ConnectorModel connector) {
        try {
          bodies.read(connector, found);
        } catch (Unresolved e) {
          all.remove(declaration);
          unresolved.add(declaration.type().name());
        }
      }
    }
    return List.copyOf(found.values());
  }
}

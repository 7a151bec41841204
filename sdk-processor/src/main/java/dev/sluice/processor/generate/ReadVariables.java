package dev.sluice.processor.generate;

import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CoercionModel;
import dev.sluice.processor.model.PartModel;
import dev.sluice.processor.model.ReadContractModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The local variables of a reader, one for each field of its contract. */
final class ReadVariables {

  /** Fewer are not worth an array. */
  private static final int FEWEST_TEXTS = 3;

  private final NameAllocator names = new NameAllocator();
  private final CoercionModel coercions;
  private final Map<String, ReadVariable> variables = new LinkedHashMap<>();
  private final Map<String, String> flags = new LinkedHashMap<>();

  /**
   * Names the variables.
   *
   * @param taken names that mean something else in the reader
   */
  ReadVariables(ReadContractModel contract, Stream<String> taken) {
    this.coercions = contract.coercions();
    taken.forEach(names::newName);
    List<PartModel> parts = contract.parts();
    parts.forEach(part -> name("", part));
    List<PartModel.Field> fields = parts.stream().flatMap(PartModel::fields).toList();
    // Fields of the object itself come first: those are looked for in their order.
    List<PartModel.Field> ordered = new ArrayList<>(fields);
    ordered.sort((one, other) -> Boolean.compare(one.deep(), other.deep()));
    for (PartModel.Field field : ordered) {
      String name = names.get(key(field));
      variables.put(key(field), new ReadVariable(field, variables.size(), name, flag(field, name)));
    }
    parts.forEach(part -> flagGroups("", part));
  }

  /** All, by their index. */
  List<ReadVariable> all() {
    return List.copyOf(variables.values());
  }

  /** Those that are read together, as texts; none where there are few. */
  List<ReadVariable> texts() {
    List<ReadVariable> texts =
        all().stream()
            .filter(variable -> ReadVariable.isPlainText(variable.field(), coercions))
            .toList();
    return texts.size() < FEWEST_TEXTS ? List.of() : texts;
  }

  /** Those that are read one by one. */
  List<ReadVariable> others() {
    List<ReadVariable> others = new ArrayList<>(all());
    others.removeAll(texts());
    return others;
  }

  ReadVariable of(PartModel.Field field) {
    return Objects.requireNonNull(variables.get(key(field)));
  }

  /** The variable that tells whether any field of a group came. */
  String flag(PartModel.Group group) {
    return Objects.requireNonNull(flags.get(key(group)));
  }

  private void name(String prefix, PartModel part) {
    String name = joined(prefix, part.component().name());
    if (part instanceof PartModel.Field field) {
      names.newName(name, key(field));
    } else if (part instanceof PartModel.Group group) {
      group.parts().forEach(inner -> name(name, inner));
    }
  }

  private void flagGroups(String prefix, PartModel part) {
    if (part instanceof PartModel.Group group) {
      String name = joined(prefix, group.component().name());
      if (!group.component().isRequired()) {
        flags.put(key(group), names.newName(joined("has", name)));
      }
      group.parts().forEach(inner -> flagGroups(name, inner));
    }
  }

  private String flag(PartModel.Field field, String name) {
    return ReadVariable.needsFlag(field, coercions) ? names.newName(joined("has", name)) : "";
  }

  /** A field's name in JSON tells it from all others of its contract. */
  private static String key(PartModel.Field field) {
    return field.deep() + " " + field.name().value();
  }

  private static String key(PartModel.Group group) {
    return group.fields().findFirst().map(ReadVariables::key).orElse("")
        + " "
        + group.component().name();
  }

  private static String joined(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

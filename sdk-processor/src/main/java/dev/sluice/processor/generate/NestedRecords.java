package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The records within a contract's columns, and the name of each one's member in a class. */
final class NestedRecords {

  private final Map<ClassName, ColumnType.Struct> records = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  private NestedRecords(WriteContractModel contract, CaseFormat format, Stream<String> taken) {
    taken.forEach(names::newName);
    contract.columns().forEach(this::add);
    records.keySet().forEach(type -> names.newName(format.of(type.simpleName()), type));
  }

  /** Named as methods are. */
  static NestedRecords methods(WriteContractModel contract, String... taken) {
    return new NestedRecords(contract, CaseFormat.CAMEL, Stream.of(taken));
  }

  /** Named as constants are. */
  static NestedRecords constants(WriteContractModel contract, String... taken) {
    return new NestedRecords(contract, CaseFormat.CONSTANT, Stream.of(taken));
  }

  private void add(ColumnModel column) {
    column
        .struct()
        .filter(struct -> !records.containsKey(struct.type()))
        .ifPresent(
            struct -> {
              struct.columns().forEach(this::add);
              records.put(struct.type(), struct);
            });
  }

  /** Each record once, after those it holds. */
  List<ColumnType.Struct> all() {
    return List.copyOf(records.values());
  }

  /** The name of a record's member. */
  String name(ClassName record) {
    return names.get(record);
  }

  /** All names. */
  Stream<String> names() {
    return records.keySet().stream().map(this::name);
  }
}

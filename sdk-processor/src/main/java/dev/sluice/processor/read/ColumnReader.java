package dev.sluice.processor.read;

import dev.sluice.annotations.Column;
import dev.sluice.annotations.Untracked;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnOptions;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Doc;
import dev.sluice.processor.model.SqlType;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads a record's components as columns. */
final class ColumnReader {

  private final UserTypeReader types;
  private final UnaryOperator<String> naming;
  private final ColumnTypeReader columnTypes = new ColumnTypeReader(this::read);

  ColumnReader(UserTypeReader types, UnaryOperator<String> naming) {
    this.types = types;
    this.naming = naming;
  }

  /** The columns of a record, in declared order; none when the type is no record. */
  List<ColumnModel> read(TypeElement type) {
    Doc doc = types.read(type).doc();
    return columnTypes.within(
        type,
        () ->
            ComponentReader.components(type).stream()
                .map(component -> column(type, component, doc))
                .toList());
  }

  private ColumnModel column(TypeElement type, RecordComponentElement component, Doc doc) {
    ComponentModel model = ComponentReader.read(type, component);
    List<Element> bearers = ComponentReader.bearers(type, component);
    ColumnOptions options = options(bearers);
    ColumnType natural = columnTypes.read(component.asType(), bearers.get(0));
    return new ColumnModel(
        model,
        options == null || options.name().value().isEmpty()
            ? naming.apply(model.name())
            : options.name().value(),
        options == null || options.comment().value().isEmpty()
            ? doc.param(model.name())
            : options.comment().value(),
        LoadReader.isKey(component),
        Annotations.has(component, Untracked.class),
        PiiReader.read(bearers),
        ConstraintReader.read(bearers),
        options == null
            ? natural
            : SqlType.parse(options.type().value()).flatMap(natural::as).orElse(natural),
        options);
  }

  private static @Nullable ColumnOptions options(List<Element> bearers) {
    return bearers.stream()
        .flatMap(bearer -> Annotations.on(bearer, Column.class).stream())
        .findFirst()
        .map(
            it ->
                new ColumnOptions(
                    it.text("name"), it.text("type"), it.text("comment"), it.origin()))
        .orElse(null);
  }
}

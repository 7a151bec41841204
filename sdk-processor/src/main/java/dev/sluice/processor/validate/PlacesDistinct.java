package dev.sluice.processor.validate;

import dev.sluice.processor.model.PartModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No pointer leads into what another component is: each value is read once. */
final class PlacesDistinct implements Rule<ReadContractModel> {

  @Override
  public void check(ReadContractModel contract, Findings findings) {
    List<PartModel.Field> fields = contract.parts().stream().flatMap(PartModel::fields).toList();
    Map<String, String> owners = new HashMap<>();
    for (PartModel.Field field : fields) {
      places(field).forEach(place -> owners.putIfAbsent(place, field.component().name()));
    }
    Map<String, String> seen = new HashMap<>();
    for (PartModel.Field field : fields) {
      if (field.deep()) {
        check(field, owners, seen, findings);
      }
    }
  }

  private static void check(
      PartModel.Field field,
      Map<String, String> owners,
      Map<String, String> seen,
      Findings findings) {
    Written<String> pointer = field.name();
    String same = seen.putIfAbsent(pointer.value(), field.component().name());
    if (same != null) {
      findings.add(
          pointer, "\"%s\" is read as %s already. Remove one of the two.", pointer.value(), same);
      return;
    }
    for (int end = pointer.value().lastIndexOf('/');
        end > 0;
        end = pointer.value().lastIndexOf('/', end - 1)) {
      String around = pointer.value().substring(0, end);
      if (owners.containsKey(around)) {
        findings.add(
            pointer,
            "\"%s\" leads into what is read as %s. Take the value from there, or remove %s.",
            pointer.value(),
            owners.get(around),
            owners.get(around));
        return;
      }
    }
  }

  private static Stream<String> places(PartModel.Field field) {
    return field.deep()
        ? Stream.of(field.name().value())
        : Stream.concat(Stream.of(field.name()), field.aliases().stream())
            .map(name -> "/" + name.value().replace("~", "~0").replace("/", "~1"));
  }
}

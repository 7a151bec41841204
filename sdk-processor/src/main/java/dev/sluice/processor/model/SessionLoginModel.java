package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code @SessionLogin}.
 *
 * @param name what a run chooses it by
 * @param loginUrl where to log in
 * @param encoding the constant of {@code LoginEncoding}
 * @param fields what is posted
 * @param fieldsOrigin where they are written
 * @param reply where the reply tells the token
 * @param slot where requests carry the token
 * @param origin the annotation
 */
public record SessionLoginModel(
    Written<String> name,
    Written<String> loginUrl,
    String encoding,
    List<AuthParameterModel> fields,
    Origin fieldsOrigin,
    TokenReplyModel reply,
    SlotModel slot,
    Origin origin)
    implements AuthModel {

  public SessionLoginModel {
    fields = List.copyOf(fields);
  }

  @Override
  public String annotation() {
    return "SessionLogin";
  }

  @Override
  public Optional<Written<String>> scheme() {
    return Optional.of(name);
  }

  @Override
  public List<Written<String>> secrets() {
    return SecretNames.in(fields.stream().map(AuthParameterModel::value).toList());
  }

  @Override
  public List<PlaceModel> slots() {
    return slot.places();
  }
}

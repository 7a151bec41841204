package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of OAuth 2.
 *
 * @param name what a run chooses it by
 * @param tokenUrl where tokens are given
 * @param grant what they are asked for with
 * @param parameters more fields of the request
 * @param reply where the reply tells the token
 * @param slot where requests carry the token
 * @param origin the annotation
 */
public record OAuth2Model(
    Written<String> name,
    Written<String> tokenUrl,
    GrantModel grant,
    List<AuthParameterModel> parameters,
    TokenReplyModel reply,
    SlotModel slot,
    Origin origin)
    implements AuthModel {

  public OAuth2Model {
    parameters = List.copyOf(parameters);
  }

  @Override
  public String annotation() {
    return grant.annotation();
  }

  @Override
  public Optional<Written<String>> scheme() {
    return Optional.of(name);
  }

  @Override
  public List<Written<String>> secrets() {
    return Stream.concat(
            grant.secrets().stream(),
            SecretNames.in(parameters.stream().map(AuthParameterModel::value).toList()).stream())
        .toList();
  }

  @Override
  public List<PlaceModel> slots() {
    return slot.places();
  }
}

package dev.sluice.processor.model;

import java.util.List;

/**
 * {@code @CredentialSlot}.
 *
 * @param places the header or query parameter; exactly one when valid
 * @param prefix what stands before the credential
 * @param origin the annotation
 */
public record SlotModel(List<PlaceModel> places, Written<String> prefix, Origin origin) {

  public SlotModel {
    places = List.copyOf(places);
  }
}

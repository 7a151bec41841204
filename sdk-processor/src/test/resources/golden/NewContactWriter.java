// Generated from dev.sluice.example.brevo.NewContact. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.contract.BodyWriter;
import dev.sluice.contract.JsonOutput;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Writes {@link NewContact} as JSON. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class NewContactWriter implements BodyWriter<NewContact> {

  private static final long serialVersionUID = 1;

  @Override
  public void write(NewContact value, JsonOutput out) throws IOException {
    out.startObject();
    out.field("email", value.email());
    out.field("attributes", value.attributes());
    out.field("listIds", value.listIds());
    out.endObject();
  }
}

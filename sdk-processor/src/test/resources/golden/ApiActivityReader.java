// Generated from dev.sluice.example.brevo.ApiActivity. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.contract.ItemReader;
import dev.sluice.contract.JsonInput;
import java.io.IOException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link ApiActivity} from JSON; the field {@code event} tells which of its records it is.
 */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class ApiActivityReader implements ItemReader<ApiActivity> {

  private static final long serialVersionUID = 1;

  private static final ApiActivity_OpenedReader OPENED = new ApiActivity_OpenedReader();

  private static final ApiActivity_BoughtReader BOUGHT = new ApiActivity_BoughtReader();

  @Override
  public @Nullable ApiActivity read(JsonInput in) throws IOException {
    String name = in.discriminator("event");
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "open" -> OPENED.read(in);
      case "order", "reorder" -> BOUGHT.read(in);
      default -> {
        in.noVariant("one of open, order, reorder");
        yield null;
      }
    };
  }
}

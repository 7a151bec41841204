// Generated from dev.sluice.example.brevo.ApiActivity.Bought. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.contract.Coercion;
import dev.sluice.contract.Coercions;
import dev.sluice.contract.FieldNames;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.JsonInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ApiActivity.Bought} from JSON. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class ApiActivity_BoughtReader implements ItemReader<ApiActivity.Bought> {

  private static final long serialVersionUID = 1;

  private static final FieldNames FIELDS =
      FieldNames.of(
              "id",
              "event",
              "goods",
              "billing_city",
              "billing_floor",
              "shipping_city",
              "shipping_floor")
          .pointer("/customer/email", 7)
          .pointer("/customer/orders/0/amount", 8)
          .alias("order_id", 0)
          .alias("no", 0)
          .texts(1, 1)
          .texts(3, 3)
          .texts(5, 5)
          .closed();

  private static final Coercions GOODS_COERCIONS = Coercions.STANDARD.with(Coercion.OBJECT_AS_LIST);

  private static final BigDecimal FIRST_DEFAULT = new BigDecimal("0.00");

  @Override
  public ApiActivity.@Nullable Bought read(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return null;
    }
    Long id = null;
    List<String> goods = null;
    Integer billingFloor = null;
    Integer shippingFloor = null;
    String email = null;
    BigDecimal first = null;
    String[] texts = new String[9];
    int field = -1;
    while ((field = in.nextField(FIELDS, field, texts)) >= 0) {
      switch (field) {
        case 0 -> id = in.prefer(id, JsonInput::longObject);
        case 2 -> goods = in.under(GOODS_COERCIONS, item -> item.list(JsonInput::text));
        case 4 -> billingFloor = in.intObject();
        case 6 -> shippingFloor = in.intObject();
        case 7 -> email = in.text();
        case 8 -> first = in.decimal();
        default -> throw new AssertionError(field);
      }
    }
    String event = texts[1];
    String billingCity = texts[3];
    String shippingCity = texts[5];
    in.require(id != null, "id", "integer");
    in.require(event != null, "event", "text");
    in.requireAt(email != null, "/customer/email", "text");
    in.require(goods != null, "goods", "array");
    in.require(billingCity != null, "billing_city", "text");
    boolean hasShipping = shippingCity != null || shippingFloor != null;
    in.require(!hasShipping || shippingCity != null, "shipping_city", "text");
    return in.endObject(mark)
        ? new ApiActivity.Bought(
            id,
            event,
            email,
            first == null ? FIRST_DEFAULT : first,
            goods,
            new ApiActivity.Address(billingCity, billingFloor == null ? 1 : billingFloor),
            hasShipping
                ? new ApiActivity.Address(shippingCity, shippingFloor == null ? 1 : shippingFloor)
                : null)
        : null;
  }
}

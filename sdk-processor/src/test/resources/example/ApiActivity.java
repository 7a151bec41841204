package dev.sluice.example.brevo;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sluice.annotations.Coerce;
import dev.sluice.annotations.Coercion;
import dev.sluice.annotations.DefaultValue;
import dev.sluice.annotations.Pointer;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.UnknownFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contact did. */
@ReadContract
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ApiActivity.Opened.class, name = "open"),
  @JsonSubTypes.Type(
      value = ApiActivity.Bought.class,
      names = {"order", "reorder"})
})
public sealed interface ApiActivity {

  /** Opened an e-mail. */
  @ReadContract
  record Opened(long id, Instant at) implements ApiActivity {}

  /** Bought something. */
  @ReadContract(unknown = UnknownFields.FAIL)
  record Bought(
      @JsonAlias({"order_id", "no"}) long id,
      String event,
      @Pointer("/customer/email") String email,
      @Pointer("/customer/orders/0/amount") @DefaultValue("0.00") BigDecimal first,
      @Coerce(on = Coercion.OBJECT_AS_LIST) List<String> goods,
      @JsonUnwrapped(prefix = "billing_") Address billing,
      @JsonUnwrapped(prefix = "shipping_") @Nullable Address shipping)
      implements ApiActivity {}

  /** Where somebody lives. */
  @ReadContract
  record Address(String city, @DefaultValue("1") int floor) {}
}

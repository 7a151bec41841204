package dev.sluice.example.brevo.push;

import dev.sluice.annotations.Body;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ItemErrors;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Put;
import dev.sluice.annotations.Retry;
import dev.sluice.client.Call;
import java.util.List;

/** An API that takes subscribers: one by one, which must not be repeated, or many at once. */
@Connector(name = "crm", baseUrl = "https://crm.example.com")
@Retry(attempts = 3, initialDelay = "1ms", maxDelay = "5ms")
@ErrorBody(code = "/code", message = "/message")
interface Crm {

  @Post("/contacts")
  Call<CreatedContact> create(@Body NewContact contact);

  @Put("/contacts")
  @ItemErrors(items = "/errors", index = "/index", code = "/code", message = "/message")
  Call<Void> upsert(@Body List<NewContact> contacts);
}

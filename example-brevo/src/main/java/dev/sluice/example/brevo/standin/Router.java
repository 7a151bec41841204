package dev.sluice.example.brevo.standin;

import java.util.Map;
import java.util.TreeMap;

/** The table of operations: path and method to what answers. */
final class Router {
  /** One operation of the API. */
  @FunctionalInterface
  interface Operation {
    /** Returns the answer, or throws an {@link ApiError}. */
    Answer answer(QueryParams query, byte[] body);
  }

  private final Map<String, Map<String, Operation>> operations;

  private Router(Map<String, Map<String, Operation>> operations) {
    this.operations = operations;
  }

  /** Returns the operations over one day's records. */
  static Router over(Account account, ContactCreation creation) {
    CampaignsResource campaigns = new CampaignsResource(account.campaigns());
    ContactsResource contacts = new ContactsResource(account.contacts());
    EventsResource events = new EventsResource(account.events());
    return new Router(
        Map.of(
            "/emailCampaigns",
            Map.of("GET", (query, body) -> campaigns.list(query)),
            "/contacts",
            Map.of(
                "GET",
                (query, body) -> contacts.list(query),
                "POST",
                (query, body) -> creation.create(body, account.contacts())),
            "/smtp/statistics/events",
            Map.of("GET", (query, body) -> events.list(query))));
  }

  /** Returns the answer to a request; an error of the client's is an answer, too. */
  Answer answer(StandInRequest request, QueryParams query, byte[] body) {
    try {
      return operation(request).answer(query, body);
    } catch (ApiError e) {
      return e.answer();
    }
  }

  private Operation operation(StandInRequest request) {
    Map<String, Operation> methods = operations.get(request.path());
    if (methods == null) {
      throw new ApiError(404, "document_not_found", "Document not found");
    }
    Operation operation = methods.get(request.method());
    if (operation == null) {
      String message = request.method() + " Method is not allowed on this path";
      Answer refusal = Answer.error(405, "method_not_allowed", message);
      String allowed = String.join(", ", new TreeMap<>(methods).keySet());
      return (query, body) -> refusal.withHeader("Allow", allowed);
    }
    return operation;
  }
}

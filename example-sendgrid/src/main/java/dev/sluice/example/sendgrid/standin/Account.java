package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Router;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The account: generated records, which are more each day, and what requests have changed, which
 * stays as long as the server runs.
 */
final class Account {
  private final Volume volume;
  private final Removals removals = new Removals();
  private final ContactUpserts upserts = new ContactUpserts();
  private final ContactExports exports;

  /** Creates an account whose exported files are put into a storage. */
  Account(Volume volume, SignedFiles storage) {
    this.volume = volume;
    this.exports = new ContactExports(storage);
  }

  /** Returns the operations over the records of a day. */
  Router router(int day) {
    Map<String, Map<String, Router.Operation>> operations = new HashMap<>();
    for (SuppressionList list : SuppressionList.values()) {
      addSuppressions(list, day, operations);
    }
    addGroups(day, operations);
    addMarketing(day, operations);
    return new Router(operations);
  }

  /** Returns addresses that bounced, oldest first. */
  List<String> bounced(int count) {
    SuppressionData data = new SuppressionData(SuppressionList.BOUNCES, volume.bounces(), 1);
    return IntStream.range(0, Math.min(count, data.size())).mapToObj(data::email).toList();
  }

  private void addSuppressions(
      SuppressionList list, int day, Map<String, Map<String, Router.Operation>> operations) {
    SuppressionData data = new SuppressionData(list, volume.of(list), day);
    SuppressionResource resource = new SuppressionResource(list, data, removals);
    if (list == SuppressionList.UNSUBSCRIBES) {
      operations.put(list.path(), Map.of("GET", resource::list));
      return;
    }
    operations.put(list.path(), Map.of("GET", resource::list, "DELETE", resource::removeAll));
    operations.put(
        list.path() + "/{email}", Map.of("GET", resource::one, "DELETE", resource::removeOne));
  }

  private void addGroups(int day, Map<String, Map<String, Router.Operation>> operations) {
    GroupResource groups = new GroupResource(new GroupData(volume.groups(), day));
    operations.put("/asm/groups", Map.of("GET", groups::groups));
    operations.put("/asm/groups/{group_id}/suppressions", Map.of("GET", groups::suppressed));
  }

  private void addMarketing(int day, Map<String, Map<String, Router.Operation>> operations) {
    Contacts contacts = upserts.applyTo(Contacts.of(volume, day));
    ListResource lists = new ListResource(volume.lists() + day - 1, contacts);
    SingleSendResource sends = new SingleSendResource(volume.singleSends(), day);
    TemplateResource templates = new TemplateResource(volume.templates(), day);
    operations.put("/marketing/lists", Map.of("GET", lists::list));
    operations.put("/marketing/singlesends", Map.of("GET", sends::list));
    operations.put("/templates", Map.of("GET", templates::list));
    operations.put(
        "/marketing/contacts", Map.of("PUT", request -> upserts.upsert(request, contacts)));
    operations.put("/marketing/contacts/imports/{id}", Map.of("GET", upserts::status));
    operations.put(
        "/marketing/contacts/search/emails",
        Map.of("POST", request -> ContactSearch.byEmail(request, contacts)));
    operations.put(
        "/marketing/contacts/exports", Map.of("POST", request -> exports.start(request, contacts)));
    operations.put(
        "/marketing/contacts/exports/{id}", Map.of("GET", request -> exports.status(request, day)));
  }
}

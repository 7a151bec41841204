package dev.sluice.processor.generate;

/**
 * The constants of a client that belong to one operation.
 *
 * @param operation what messages call it
 * @param paging how it is paged; empty for not at all
 * @param document its GraphQL document; empty for none
 * @param itemErrors where its reply tells of failed items; empty for nowhere
 */
record OperationNames(String operation, String paging, String document, String itemErrors) {}

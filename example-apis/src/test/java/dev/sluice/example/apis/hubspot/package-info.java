/** HubSpot: cursor in the query or the body, values as text, batches that fail in part. */
@NullMarked
package dev.sluice.example.apis.hubspot;

import org.jspecify.annotations.NullMarked;

/** Airtable: opaque offset, formula, upsert in batches. */
@NullMarked
package dev.sluice.example.apis.airtable;

import org.jspecify.annotations.NullMarked;

package dev.sluice.example.sendgrid.documented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** An export that began, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record ExportStart(@JsonProperty("_metadata") Metadata metadata, @Nullable String id) {}

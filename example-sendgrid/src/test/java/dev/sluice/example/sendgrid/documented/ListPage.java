package dev.sluice.example.sendgrid.documented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of lists, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record ListPage(
    @Nullable List<ContactList> result, @JsonProperty("_metadata") @Nullable Metadata metadata) {}

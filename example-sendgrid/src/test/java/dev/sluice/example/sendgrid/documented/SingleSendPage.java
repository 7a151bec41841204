package dev.sluice.example.sendgrid.documented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of single sends, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record SingleSendPage(
    @Nullable List<SingleSend> result, @JsonProperty("_metadata") @Nullable Metadata metadata) {}

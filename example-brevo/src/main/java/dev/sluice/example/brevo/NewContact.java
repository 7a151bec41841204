package dev.sluice.example.brevo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact to be created. */
public record NewContact(
    String email, @Nullable Map<String, String> attributes, @Nullable List<Long> listIds) {}

package dev.sluice.example.brevo.push;

import org.jspecify.annotations.Nullable;

record NewContact(String email, @Nullable String name) {}

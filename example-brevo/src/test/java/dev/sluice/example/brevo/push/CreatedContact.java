package dev.sluice.example.brevo.push;

import dev.sluice.annotations.ReadContract;

@ReadContract
record CreatedContact(String id) {}

/** Stripe: last-item cursor, bracketed parameters, form bodies, idempotency keys. */
@NullMarked
package dev.sluice.example.apis.stripe;

import org.jspecify.annotations.NullMarked;

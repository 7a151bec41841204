/** Shopify: GraphQL, errors with status 200, host from a setting. */
@NullMarked
package dev.sluice.example.apis.shopify;

import org.jspecify.annotations.NullMarked;

/** Linear: GraphQL, a key without scheme, a throttle with status 400. */
@NullMarked
package dev.sluice.example.apis.linear;

import org.jspecify.annotations.NullMarked;

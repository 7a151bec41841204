/** Microsoft Graph: client credentials, absolute next link, delta link, tombstones. */
@NullMarked
package dev.sluice.example.apis.graph;

import org.jspecify.annotations.NullMarked;

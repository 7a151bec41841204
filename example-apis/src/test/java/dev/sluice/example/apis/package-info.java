/** Popular REST APIs as connectors: a package for each, with the interface and what it sends. */
@NullMarked
package dev.sluice.example.apis;

import org.jspecify.annotations.NullMarked;

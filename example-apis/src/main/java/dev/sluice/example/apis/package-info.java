/**
 * Popular REST APIs as connectors, all of them in the test sources: a package for each, with the
 * interface, and the test that runs it against a stub.
 */
@NullMarked
package dev.sluice.example.apis;

import org.jspecify.annotations.NullMarked;

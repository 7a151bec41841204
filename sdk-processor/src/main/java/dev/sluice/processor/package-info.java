/** Turns Sluice's annotations into clients, contracts, flows and pipelines while javac runs. */
@NullMarked
package dev.sluice.processor;

import org.jspecify.annotations.NullMarked;

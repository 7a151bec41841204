/** The demo: the pipeline and the stand-in API in one process. */
@NullMarked
package dev.sluice.example.sendgrid.demo;

import org.jspecify.annotations.NullMarked;

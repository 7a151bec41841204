/** How flows read: a small API in this process, and a pipeline with a flow of each kind. */
@NullMarked
package dev.sluice.example.brevo.library;

import org.jspecify.annotations.NullMarked;

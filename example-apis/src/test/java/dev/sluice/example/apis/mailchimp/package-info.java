/** Mailchimp: host from a setting, offset with total, problem details. */
@NullMarked
package dev.sluice.example.apis.mailchimp;

import org.jspecify.annotations.NullMarked;

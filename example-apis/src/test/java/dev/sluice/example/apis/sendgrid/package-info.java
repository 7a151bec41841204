/** SendGrid: offset by short page, absolute next link, last item, a map of items. */
@NullMarked
package dev.sluice.example.apis.sendgrid;

import org.jspecify.annotations.NullMarked;

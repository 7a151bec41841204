/** A system of the user's own, whose records go to SendGrid by way of tables. */
@NullMarked
package dev.sluice.example.sendgrid.shop;

import org.jspecify.annotations.NullMarked;

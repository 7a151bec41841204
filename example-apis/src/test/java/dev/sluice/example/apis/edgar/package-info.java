/** SEC EDGAR: no credentials but a contact, columns for rows, lists that go on in files. */
@NullMarked
package dev.sluice.example.apis.edgar;

import org.jspecify.annotations.NullMarked;

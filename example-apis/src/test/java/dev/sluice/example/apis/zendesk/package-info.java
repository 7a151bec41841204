/** Zendesk: three kinds of paging, subdomain, basic authentication by token. */
@NullMarked
package dev.sluice.example.apis.zendesk;

import org.jspecify.annotations.NullMarked;

/** Google Ads: refresh token, a second key, cursor in the body, chunks. */
@NullMarked
package dev.sluice.example.apis.googleads;

import org.jspecify.annotations.NullMarked;

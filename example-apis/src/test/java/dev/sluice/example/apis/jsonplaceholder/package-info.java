/** JSONPlaceholder: no credentials, the Link header, a bare array. */
@NullMarked
package dev.sluice.example.apis.jsonplaceholder;

import org.jspecify.annotations.NullMarked;

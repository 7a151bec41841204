/** An engine without dependencies: the JDK's HTTP client, with HTTP/2. */
@NullMarked
package dev.sluice.transport.jdk;

import org.jspecify.annotations.NullMarked;

package dev.sluice.client;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.middleware.MiddlewareFactory;
import dev.sluice.middleware.standard.RateBudgetFactory;
import java.io.Serializable;

/**
 * What a process has one chain for.
 *
 * @param config the settings in force
 * @param middleware makes the connector's own middleware
 * @param budget makes what the rate is counted by
 * @param lentTransport the name under which this process was lent a transport; empty for none
 */
record ChainKey(
    ConnectorConfig config,
    MiddlewareFactory middleware,
    RateBudgetFactory budget,
    String lentTransport)
    implements Serializable {}

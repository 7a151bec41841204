/** PagerDuty: a scheme of its own, offset with a flag, array parameters, time windows. */
@NullMarked
package dev.sluice.example.apis.pagerduty;

import org.jspecify.annotations.NullMarked;

/**
 * What every policy shares: its header, its versions over time, the findings of its linter, and the stamp that lets a
 * stored decision be replayed.
 *
 * <p>Start with {@link io.coaldesk.policy.Policy}. {@link io.coaldesk.policy.Bands} is the primitive that scores,
 * grades, tiers and volume steps are built on.
 */
@NullMarked
@HouseStyle
package io.coaldesk.policy;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

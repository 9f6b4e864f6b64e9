/**
 * What every policy shares: its header, its versions over time, the findings of its linter, and the stamp that lets a
 * stored decision be replayed.
 *
 * <p>Start with {@link io.coaldesk.policy.Policy}. {@link io.coaldesk.policy.Bands} is the primitive that scores,
 * grades, tiers and volume steps are built on; {@link io.coaldesk.policy.ConditionSpace} the one for rules that ask of
 * several attributes at once.
 */
@NullMarked
@HouseStyle
package io.coaldesk.policy;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

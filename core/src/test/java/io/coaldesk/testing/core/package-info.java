/**
 * Generated values and published laws of core for property tests.
 *
 * <p>Start with {@code @ForAll CoalQuality} in a jqwik property: {@link io.coaldesk.testing.core.CoreArbitraryProvider}
 * injects it. The classes named after a package hold the factories, {@code …Laws} check a law of the documented contract
 * against a caller's own values and policies, and {@link io.coaldesk.testing.core.ValueContract} is what every value type
 * keeps.
 */
@NullMarked
package io.coaldesk.testing.core;

import org.jspecify.annotations.NullMarked;

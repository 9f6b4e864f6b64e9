/** Generated values of blending for property tests: {@link io.coaldesk.testing.blending.BlendingArbitraries}. */
@NullMarked
package io.coaldesk.testing.blending;

import org.jspecify.annotations.NullMarked;

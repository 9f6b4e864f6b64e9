/** Generated values of core for property tests: {@link io.coaldesk.testing.core.CoreArbitraries}. */
@NullMarked
package io.coaldesk.testing.core;

import org.jspecify.annotations.NullMarked;

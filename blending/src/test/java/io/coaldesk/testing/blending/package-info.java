/**
 * Generated blend requests and the laws of blending, for the property tests of this module and of its users: {@link
 * io.coaldesk.testing.blending.BlendArbitraries}, {@link io.coaldesk.testing.blending.BlendLaws}; and the same of
 * allocation: {@link io.coaldesk.testing.blending.AllocationArbitraries}, {@link
 * io.coaldesk.testing.blending.AllocationLaws}.
 */
@NullMarked
package io.coaldesk.testing.blending;

import org.jspecify.annotations.NullMarked;

/**
 * The allocation of coal (产销衔接): which lot goes to which product in which period, when stock, reclaim and demand do not
 * fit together.
 *
 * <p>Start with {@link io.coaldesk.blending.allocation.Allocator}, which makes an {@link
 * io.coaldesk.blending.allocation.AllocationPlan} of an {@link io.coaldesk.blending.allocation.AllocationRequest}.
 */
@NullMarked
@HouseStyle
package io.coaldesk.blending.allocation;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

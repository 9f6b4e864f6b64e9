/**
 * The blending of coals: the cheapest recipe that keeps every limit, or why there is none and what can be reached.
 *
 * <p>Start with {@link io.coaldesk.blending.Blender}, which plans a {@link io.coaldesk.blending.BlendRequest}. A host
 * that appraises deals puts an {@link io.coaldesk.blending.OfferBook} behind the desk's port for supply.
 */
@NullMarked
@HouseStyle
package io.coaldesk.blending;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

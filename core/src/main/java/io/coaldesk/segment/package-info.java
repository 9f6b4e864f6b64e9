/**
 * Tiers of customers by a scored policy.
 *
 * <p>Start with {@link io.coaldesk.segment.SegmentationPolicy}, the data, and {@link io.coaldesk.segment.Segmenter}, the
 * engine.
 */
@NullMarked
@HouseStyle
package io.coaldesk.segment;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

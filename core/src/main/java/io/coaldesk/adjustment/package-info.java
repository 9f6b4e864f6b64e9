/**
 * Bonus and penalty for quality: the one definition and its one exact evaluator.
 *
 * <p>Start with {@link io.coaldesk.adjustment.QualityAdjustment}.
 */
@NullMarked
@HouseStyle
package io.coaldesk.adjustment;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

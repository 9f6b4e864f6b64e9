/**
 * Coal quality on stated bases: what was measured, what was promised, and whether the one meets the other.
 *
 * <p>Start with {@link io.coaldesk.coal.CoalQuality}. {@link io.coaldesk.coal.QualityKey} is how a property, its basis
 * and its unit are written everywhere: in a CSV header, a JSON document, a specification and a blend limit. {@link
 * io.coaldesk.coal.CoalAnalyses} reads what laboratories send, {@link io.coaldesk.coal.Plausibility} doubts it. Ranks,
 * grades and products, and acceptance have packages of their own below this one.
 */
@NullMarked
@HouseStyle
package io.coaldesk.coal;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

/**
 * Scoring by characteristics: bins, points and vetoes, compiled once and explained with every answer.
 *
 * <p>Start with {@link io.coaldesk.score.Scorecard}, the data, and {@link io.coaldesk.score.Scorer}, the engine. Tiers
 * and credit both score with it.
 */
@NullMarked
@HouseStyle
package io.coaldesk.score;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

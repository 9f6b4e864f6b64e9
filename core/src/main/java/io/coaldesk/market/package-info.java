/**
 * The market on a day: quoted prices and indices, supply and demand indicators, and the regime that they add up to.
 *
 * <p>Start with {@link io.coaldesk.market.Market}; {@link io.coaldesk.market.CalorificLadder} prices a calorific value,
 * {@link io.coaldesk.market.GradeConversion} brings a price to another one, {@link io.coaldesk.market.FixingRule} says
 * which values of a {@link io.coaldesk.market.PriceIndex} a price takes, and
 * {@link io.coaldesk.market.RegimeClassifier} reads the regime.
 */
@NullMarked
@HouseStyle
package io.coaldesk.market;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

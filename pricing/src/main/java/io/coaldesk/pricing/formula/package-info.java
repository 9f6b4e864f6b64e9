/**
 * Price formulas as data: an expression over indices, dated coefficients and the quality of a coal, evaluated exactly to
 * a price with the value of every term.
 *
 * <p>Start with {@link io.coaldesk.pricing.formula.FormulaEvaluator}; it is compiled from a
 * {@link io.coaldesk.pricing.formula.PriceFormula}, whose expression is a
 * {@link io.coaldesk.pricing.formula.FormulaTerm}, and answers with a
 * {@link io.coaldesk.pricing.formula.FormulaAnswer}.
 */
@NullMarked
@HouseStyle
package io.coaldesk.pricing.formula;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

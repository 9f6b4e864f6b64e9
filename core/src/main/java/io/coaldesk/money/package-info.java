/**
 * Money and price per tonne as exact decimals that state currency, tax treatment and delivery place.
 *
 * <p>Start with {@link io.coaldesk.money.PricePerTonne}. Amounts that do not belong together are refused by name, and
 * nothing is ever rounded without a {@link io.coaldesk.money.MoneyRounding}.
 */
@NullMarked
package io.coaldesk.money;

import org.jspecify.annotations.NullMarked;

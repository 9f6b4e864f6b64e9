package io.coaldesk.pricing.rule;

import io.coaldesk.money.Money;
import java.math.BigDecimal;

/**
 * What an effect is taken of. In code, and not on the wire.
 *
 * @param share the price per tonne that a share is taken of, as {@link Stacking} says
 * @param running the price per tonne before the effect
 * @param dealTonnes the tonnes of the deal, more than zero
 * @param periodTonnes the tonnes of the period of settlement; those of the deal where they are not known
 */
public record EffectBase(Money share, Money running, BigDecimal dealTonnes, BigDecimal periodTonnes) {}

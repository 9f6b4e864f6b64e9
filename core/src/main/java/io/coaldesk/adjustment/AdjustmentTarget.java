package io.coaldesk.adjustment;

/** What the rates of an adjustment change, and so in which unit they are. */
public enum AdjustmentTarget {
    /** The price: money per tonne. */
    PRICE_PER_TONNE,
    /** The price: a share of it, 0.01 for one percent. */
    SHARE_OF_PRICE,
    /**
     * The price: a multiple of its part for one unit of the property, price / reference. With the rates 1 above and -1
     * below on every unit the price follows the property, {@code price * value / reference}; with 2 and -2 it follows at
     * double rate, with 0 not at all.
     */
    PRO_RATA,
    /**
     * The price of a unit of calorific value: money per tonne and unit of the contract's calorific value. Where that is in
     * kcal/kg it is money per Mcal, in MJ/kg money per GJ.
     */
    PRICE_PER_CALORIFIC_UNIT,
    /** The tonnes: a share of them, -0.01 for one percent less. */
    SHARE_OF_WEIGHT,
    /** The tonnes: kilograms per tonne, -7 for seven kilograms less. */
    KILOGRAMS_PER_TONNE;

    /** Returns whether the tonnes are changed and not the price. */
    public boolean isWeight() {
        return this == SHARE_OF_WEIGHT || this == KILOGRAMS_PER_TONNE;
    }
}

package io.coaldesk.coal.rank;

import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * The hydrogen at which the three anthracites of GB/T 5751 part, percent of the dry ash-free coal.
 *
 * <p>The caller takes the two figures from the edition of the standard that holds for him.
 *
 * @param firstUpTo the highest Hdaf of anthracite No. 1, itself included; more than 0
 * @param secondUpTo the highest Hdaf of anthracite No. 2, itself included; above {@code firstUpTo}, at most 100
 */
public record HydrogenEdges(BigDecimal firstUpTo, BigDecimal secondUpTo) {

    /** Checks the order and drops trailing zeros. */
    public HydrogenEdges {
        firstUpTo = PlainText.withoutTrailingZeros(Require.positive("firstUpTo", firstUpTo));
        secondUpTo = PlainText.withoutTrailingZeros(secondUpTo);
        Require.inRange("secondUpTo", secondUpTo, BigDecimal.ZERO, BigDecimal.valueOf(100));
        Require.that(secondUpTo.compareTo(firstUpTo) > 0, "secondUpTo", secondUpTo, "more than firstUpTo " + firstUpTo);
    }

    /** Returns the edges of two percentages as they are written. */
    public static HydrogenEdges of(String firstUpTo, String secondUpTo) {
        return new HydrogenEdges(Require.decimal("firstUpTo", firstUpTo), Require.decimal("secondUpTo", secondUpTo));
    }
}

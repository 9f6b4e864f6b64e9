package io.coaldesk.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Quoted prices of grades by calorific value, and the prices between them.
 *
 * <p>Between two quoted grades the price is interpolated, {@code p = p0 + (q - q0) (p1 - p0) / (q1 - q0)}, rounded once.
 * It is never pro-rated from one grade, and outside the quoted grades the ladder refuses.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCalorificLadder.class)
public abstract class CalorificLadder implements WithCalorificLadder {

    CalorificLadder() {}

    /** Returns the calorific value that the grades are quoted by, such as {@code net_cv_ar_kcal_it}. */
    public abstract QualityKey key();

    /** Returns the currency of the quotes. */
    public abstract Currency currency();

    /** Returns whether the quotes contain tax. */
    public abstract TaxTreatment tax();

    /** Returns where the quotes hold. */
    public abstract DeliveryPlace place();

    /** Returns the quotes by ascending calorific value. */
    public abstract List<LadderQuote> quotes();

    /** Returns the lowest quoted grade. */
    public BigDecimal lowest() {
        return quotes().get(0).calorificValue();
    }

    /** Returns the highest quoted grade. */
    public BigDecimal highest() {
        return quotes().get(quotes().size() - 1).calorificValue();
    }

    /** Returns whether a calorific value lies between the lowest and the highest quoted grade, both included. */
    public boolean covers(BigDecimal calorificValue) {
        return calorificValue.compareTo(lowest()) >= 0 && calorificValue.compareTo(highest()) <= 0;
    }

    /**
     * Returns the price of a calorific value.
     *
     * @param calorificValue in the unit of {@link #key}
     * @param point which point of the quoted ranges is taken
     * @param rounding how the price is rounded, once
     * @throws InvalidValueException if the value lies outside the quoted grades
     */
    public PricePerTonne priceAt(BigDecimal calorificValue, QuotePoint point, MoneyRounding rounding) {
        GradeCurve.Ratio ratio = curve(point)
                .at(calorificValue, GradeReach.BETWEEN_GIVEN)
                .orElseThrow(() ->
                        new InvalidValueException(key().toString(), calorificValue, lowest() + " to " + highest()));
        BigDecimal amount = rounding.divide(ratio.numerator(), ratio.denominator());
        return PricePerTonne.of(amount, currency(), tax(), place());
    }

    /** Returns the line through the quoted grades. */
    GradeCurve curve(QuotePoint point) {
        return Objects.requireNonNull(curves().get(point));
    }

    /** Returns the line for each point of the quoted ranges; a ladder is read by many deals. */
    @Value.Lazy
    Map<QuotePoint, GradeCurve> curves() {
        Map<QuotePoint, GradeCurve> curves = new EnumMap<>(QuotePoint.class);
        for (QuotePoint point : QuotePoint.values()) {
            curves.put(
                    point,
                    new GradeCurve(quotes().stream()
                            .map(quote -> new GradeCurve.Point(quote.calorificValue(), quote.at(point)))
                            .toList()));
        }
        return curves;
    }

    @Value.Check
    CalorificLadder validate() {
        Require.that(key().unit().isCalorific(), "key", key(), "a calorific value");
        Require.that(!quotes().isEmpty(), "quotes", "none", "one quote or more");
        List<LadderQuote> sorted = quotes().stream()
                .sorted(Comparator.comparing(LadderQuote::calorificValue))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            BigDecimal grade = sorted.get(i).calorificValue();
            Require.that(
                    grade.compareTo(sorted.get(i - 1).calorificValue()) != 0,
                    "quotes.calorificValue",
                    grade,
                    "each grade once");
        }
        return sorted.equals(quotes()) ? this : withQuotes(sorted);
    }

    /** Builds a {@link CalorificLadder}. */
    public static final class Builder extends ImmutableCalorificLadder.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}

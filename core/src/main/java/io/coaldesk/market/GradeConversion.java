package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a price at one calorific value becomes the price of another grade. There is no default: spot grades are steeper
 * than their calorific values, so the contract or policy chooses.
 *
 * <p>Both calorific values have one key: gross does not meet net, nor one basis or unit another. The result is exact
 * until it is rounded, once. A price at a calorific value converted to the same one is unchanged.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(GradeConversion.ProRata.class),
    @JsonSubTypes.Type(GradeConversion.CoefficientTable.class),
    @JsonSubTypes.Type(GradeConversion.QuotedLadder.class)
})
public sealed interface GradeConversion {

    /**
     * Returns the price of another grade, or why there is none.
     *
     * @param quoted the price at {@code at}
     * @param at the calorific value that the price is quoted at
     * @param wanted the calorific value that is priced
     * @param day the day of the price, which picks dated coefficients
     * @param market the market whose ladder is read
     */
    default Regraded regrade(
            PricePerTonne quoted,
            ContractCalorificValue at,
            ContractCalorificValue wanted,
            LocalDate day,
            Market market) {
        return new Regrading(quoted, at, wanted, day, market).by(this);
    }

    /**
     * In proportion to the calorific value: {@code p wanted / at}.
     *
     * @param key the calorific value, such as {@code net_cv_ar_kcal_it}
     * @param lowest the lowest calorific value that is converted; absent if there is none
     * @param highest the highest calorific value that is converted; absent if there is none
     */
    @JsonTypeName("PRO_RATA")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProRata(
            @JsonProperty(required = true) QualityKey key, Optional<BigDecimal> lowest, Optional<BigDecimal> highest)
            implements GradeConversion {
        /** Checks the bounds and drops trailing zeros. */
        public ProRata {
            requireCalorific(key);
            lowest = lowest.map(value -> PlainText.withoutTrailingZeros(Require.positive("lowest", value)));
            highest = highest.map(value -> PlainText.withoutTrailingZeros(Require.positive("highest", value)));
            if (lowest.isPresent() && highest.isPresent()) {
                Require.that(
                        lowest.get().compareTo(highest.get()) <= 0,
                        "highest",
                        highest.get(),
                        "not below lowest " + lowest.get());
            }
        }
    }

    /**
     * By coefficients {@code k} of grades: {@code p k(wanted) / k(at)}.
     *
     * @param key the calorific value of the grades
     * @param reach how far the table is read beyond the grades that it gives
     * @param tables the tables by their first day, one or more; the latest that holds on the day of the price is read
     */
    @JsonTypeName("COEFFICIENTS")
    record CoefficientTable(
            @JsonProperty(required = true) QualityKey key,
            @JsonProperty(required = true) GradeReach reach,
            @JsonProperty(required = true) List<DatedCoefficients> tables)
            implements GradeConversion {
        /** Sorts the tables and refuses two that begin on one day. */
        public CoefficientTable {
            requireCalorific(key);
            Require.that(!tables.isEmpty(), "tables", "none", "one or more");
            tables = tables.stream()
                    .sorted(Comparator.comparing(DatedCoefficients::validFrom))
                    .toList();
            Set<LocalDate> days = new HashSet<>();
            tables.forEach(table -> Require.that(
                    days.add(table.validFrom()), "tables.validFrom", table.validFrom(), "one table a day"));
        }

        /** Returns the table that holds on a day, if one does. */
        public Optional<DatedCoefficients> on(LocalDate day) {
            return tables.stream()
                    .filter(table -> !table.validFrom().isAfter(day))
                    .reduce((earlier, later) -> later);
        }
    }

    /**
     * By the quoted {@link CalorificLadder} of the market at the price's place and calorific value.
     *
     * @param point which point of the quoted ranges is read
     * @param carry whether the price takes over the ladder's difference or its ratio
     * @param reach how far the ladder is read beyond the grades that it quotes
     */
    @JsonTypeName("LADDER")
    record QuotedLadder(
            @JsonProperty(required = true) QuotePoint point,
            @JsonProperty(required = true) LadderCarry carry,
            @JsonProperty(required = true) GradeReach reach)
            implements GradeConversion {}

    private static void requireCalorific(QualityKey key) {
        Require.that(key.unit().isCalorific(), "key", key, "a calorific value, such as net_cv_ar_kcal_it");
    }
}

package io.coaldesk.market;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeConversionTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);
    private static final QualityKey NET = QualityKey.parse("net_cv_ar_kcal_it");
    private static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);
    private static final PricePerTonne TERMS = PricePerTonne.of(
            BigDecimal.ZERO,
            Currency.getInstance("CNY"),
            TaxTreatment.included("0.17"),
            DeliveryPlace.parse("qinhuangdao/fob-trimmed"));
    private static final Market MARKET = Market.builder()
            .asOf(DAY)
            .source("published figures of 18 June 2012")
            .addLadders(CalorificLadder.builder()
                    .key(NET)
                    .currency(TERMS.currency())
                    .tax(TERMS.tax())
                    .place(TERMS.place())
                    .addQuotes(quote(5800, 785), quote(5500, 725), quote(5000, 625), quote(4500, 525))
                    .build())
            .build();
    private static final GradeConversion PRO_RATA =
            new GradeConversion.ProRata(NET, Optional.empty(), Optional.empty());

    private static LadderQuote quote(int grade, int mid) {
        return new LadderQuote(BigDecimal.valueOf(grade), BigDecimal.valueOf(mid - 5L), BigDecimal.valueOf(mid + 5L));
    }

    private static GradeConversion ladder(LadderCarry carry, GradeReach reach) {
        return new GradeConversion.QuotedLadder(QuotePoint.MID, carry, reach);
    }

    /** The proposal of the China Electricity Council for 2025: 5000 at 0.88 and 4500 at 0.77 of the price of 5500. */
    private static GradeConversion cec(GradeReach reach) {
        return new GradeConversion.CoefficientTable(
                NET,
                reach,
                List.of(new DatedCoefficients(
                        LocalDate.of(2012, 1, 1),
                        "CEC proposal at the 2025 trade fair, dated back",
                        List.of(coefficient("5500", "1"), coefficient("5000", "0.88"), coefficient("4500", "0.77")))));
    }

    private static GradeCoefficient coefficient(String grade, String coefficient) {
        return new GradeCoefficient(new BigDecimal(grade), new BigDecimal(coefficient));
    }

    private static ContractCalorificValue net(Object value) {
        return new ContractCalorificValue(NET, new BigDecimal(value.toString()));
    }

    private static Regraded regrade(GradeConversion conversion, String price, Object at, Object wanted) {
        return conversion.regrade(TERMS.withAmount(new BigDecimal(price)), net(at), net(wanted), DAY, MARKET);
    }

    private static BigDecimal price(GradeConversion conversion, String price, Object at, Object wanted) {
        return ((Regraded.Price) regrade(conversion, price, at, wanted))
                .rounded(CENTS)
                .amount();
    }

    private static Reason reason(Regraded answer) {
        return ((Regraded.Refused) answer).reason();
    }

    @ParameterizedTest(name = "CN-QHD-GRADES-2012 {0}")
    @CsvSource({"5800, 785, 764.55", "5000, 625, 659.09", "4500, 525, 593.18"})
    void the_spot_spread_is_steeper_than_pro_rata(String grade, BigDecimal quoted, BigDecimal proRata) {
        assertThat(price(ladder(LadderCarry.DIFFERENCE, GradeReach.GIVEN_ONLY), "725", 5500, grade))
                .isEqualByComparingTo(quoted);
        assertThat(price(ladder(LadderCarry.RATIO, GradeReach.GIVEN_ONLY), "725", 5500, grade))
                .isEqualByComparingTo(quoted);
        assertThat(price(PRO_RATA, "725", 5500, grade)).isEqualByComparingTo(proRata);
    }

    /** CCI on 2025-06-23 for 5500, 5000 and 4500. */
    @ParameterizedTest(name = "CN-CEC-COEF {0}")
    @CsvSource({"5000, 542", "4500, 478"})
    void the_coefficients_of_the_cec_hold_on_the_day_of_the_case(String grade, BigDecimal cci) {
        BigDecimal ratio = price(cec(GradeReach.GIVEN_ONLY), "615", 5500, grade)
                .divide(new BigDecimal("615"), 6, RoundingMode.HALF_UP);
        assertThat(cci.divide(new BigDecimal("615"), 6, RoundingMode.HALF_UP))
                .isCloseTo(ratio, within(new BigDecimal("0.01")));
    }

    @Test
    void a_price_off_the_ladder_takes_over_its_difference_or_its_ratio() {
        assertThat(price(ladder(LadderCarry.DIFFERENCE, GradeReach.BETWEEN_GIVEN), "700", 5500, 5200))
                .isEqualTo("640");
        assertThat(price(ladder(LadderCarry.RATIO, GradeReach.BETWEEN_GIVEN), "700", 5500, 5200))
                .isEqualTo("642.07");
    }

    @Test
    void coefficients_between_given_grades_are_on_a_line() {
        assertThat(price(cec(GradeReach.BETWEEN_GIVEN), "700", 5500, 5250)).isEqualTo("658");
        assertThat(price(cec(GradeReach.BETWEEN_GIVEN), "616", 5000, 4500)).isEqualTo("539");
    }

    @Test
    void beyond_the_given_grades_only_the_last_slope_leads_on_and_only_if_it_is_asked_for() {
        assertThat(price(cec(GradeReach.LAST_SLOPE), "700", 5500, 5750)).isEqualTo("742");
        assertThat(price(ladder(LadderCarry.DIFFERENCE, GradeReach.LAST_SLOPE), "725", 5500, 4000))
                .isEqualTo("425");
        assertThat(reason(regrade(cec(GradeReach.BETWEEN_GIVEN), "700", 5500, 5750))
                        .text(Language.EN))
                .isEqualTo(
                        "5,750 kcal/kg is outside what the table of coefficients gives: 4,500 kcal/kg to 5,500 kcal/kg");
        assertThat(reason(regrade(ladder(LadderCarry.RATIO, GradeReach.GIVEN_ONLY), "700", 5500, 5250))
                        .code())
                .isEqualTo("market.grade.outside");
        // 525 - 0.2 x 2700 is below zero
        assertThat(reason(regrade(ladder(LadderCarry.RATIO, GradeReach.LAST_SLOPE), "700", 5500, 1800))
                        .code())
                .isEqualTo("market.grade.outside");
    }

    @Test
    void pro_rata_keeps_to_its_bounds() {
        GradeConversion bounded = new GradeConversion.ProRata(
                NET, Optional.of(new BigDecimal("4500")), Optional.of(new BigDecimal("5800")));

        assertThat(price(bounded, "570", 5500, 4500)).isEqualTo("466.36");
        assertThat(reason(regrade(bounded, "570", 5500, 4400)).text(Language.ZH))
                .contains("4,400", "4,500", "5,800");
        assertThat(reason(regrade(bounded, "570", 6000, 5000)).code()).isEqualTo("market.grade.outside");
    }

    @Test
    void gross_never_meets_net_nor_one_unit_another() {
        ContractCalorificValue gross =
                new ContractCalorificValue(QualityKey.parse("gross_cv_ar_kcal_it"), new BigDecimal("5800"));
        for (GradeConversion conversion :
                List.of(PRO_RATA, cec(GradeReach.LAST_SLOPE), ladder(LadderCarry.RATIO, GradeReach.LAST_SLOPE))) {
            assertThat(reason(conversion.regrade(TERMS, net(5500), gross, DAY, MARKET))
                            .text(Language.EN))
                    .isEqualTo("a price at net_cv_ar_kcal_it is not converted to gross_cv_ar_kcal_it: both have to be"
                            + " net_cv_ar_kcal_it");
        }
    }

    @Test
    void the_table_is_that_of_the_day() {
        GradeConversion.CoefficientTable table = new GradeConversion.CoefficientTable(
                NET,
                GradeReach.GIVEN_ONLY,
                List.of(
                        new DatedCoefficients(
                                DAY, "later", List.of(coefficient("5500", "1"), coefficient("5000", "0.9"))),
                        new DatedCoefficients(
                                DAY.minusYears(1),
                                "earlier",
                                List.of(coefficient("5500", "1"), coefficient("5000", "0.8")))));

        assertThat(price(table, "700", 5500, 5000)).isEqualTo("630");
        assertThat(table.on(DAY.minusDays(1)).orElseThrow().source()).isEqualTo("earlier");
        assertThat(reason(table.regrade(TERMS, net(5500), net(5000), DAY.minusYears(2), MARKET))
                        .text(Language.EN))
                .isEqualTo("no coefficients hold on 2010-06-18; the first hold from 2011-06-18");
        assertRefused(
                () -> new GradeConversion.CoefficientTable(
                        NET,
                        GradeReach.GIVEN_ONLY,
                        List.of(table.tables().get(0), table.tables().get(0))),
                "tables.validFrom",
                "2011-06-18",
                "one table a day");
    }

    @Test
    void the_ladder_is_that_of_the_place_the_day_and_the_money() {
        GradeConversion difference = ladder(LadderCarry.DIFFERENCE, GradeReach.BETWEEN_GIVEN);
        PricePerTonne elsewhere =
                PricePerTonne.of(BigDecimal.TEN, TERMS.currency(), TERMS.tax(), DeliveryPlace.parse("guangzhou/cif"));
        PricePerTonne untaxed =
                PricePerTonne.of(BigDecimal.TEN, TERMS.currency(), TERMS.tax().toExcluded(), TERMS.place());

        assertThat(reason(difference.regrade(elsewhere, net(5500), net(5000), DAY, MARKET))
                        .code())
                .isEqualTo("market.grade.no-ladder");
        assertThat(reason(difference.regrade(TERMS, net(5500), net(5000), DAY.minusDays(1), MARKET))
                        .code())
                .isEqualTo("market.grade.other-day");
        assertThat(reason(difference.regrade(untaxed, net(5500), net(5000), DAY, MARKET))
                        .text(Language.EN))
                .isEqualTo("a difference between grades in CNY including 17 % tax is not added to a price in CNY"
                        + " excluding 17 % tax");
    }

    @Property
    void there_and_back_is_the_identity(
            @ForAll @IntRange(min = 4500, max = 5800) int at,
            @ForAll @IntRange(min = 4500, max = 5800) int wanted,
            @ForAll @IntRange(min = 200, max = 2000) int price,
            @ForAll LadderCarry carry) {
        for (GradeConversion conversion :
                List.of(PRO_RATA, cec(GradeReach.LAST_SLOPE), ladder(carry, GradeReach.BETWEEN_GIVEN))) {
            Regraded.Price there = (Regraded.Price) regrade(conversion, String.valueOf(price), at, wanted);
            PricePerTonne exact = there.rounded(MoneyRounding.of(9, RoundingMode.HALF_EVEN));
            Regraded.Price back = (Regraded.Price) conversion.regrade(exact, net(wanted), net(at), DAY, MARKET);

            assertThat(back.rounded(MoneyRounding.of(6, RoundingMode.HALF_EVEN)).amount())
                    .isEqualByComparingTo(BigDecimal.valueOf(price));
        }
    }

    @Property
    void the_same_grade_keeps_its_price(@ForAll @IntRange(min = 4500, max = 5800) int at) {
        for (GradeConversion conversion :
                List.of(PRO_RATA, cec(GradeReach.LAST_SLOPE), ladder(LadderCarry.RATIO, GradeReach.BETWEEN_GIVEN))) {
            assertThat(price(conversion, "712.34", at, at)).isEqualByComparingTo("712.34");
        }
    }
}

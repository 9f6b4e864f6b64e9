package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published cases of bands, surcharges, changes and waterfalls, each by its id; the figures stand in the data files. */
class GuardCasesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private final PricingPolicy untaxed = PolicySamples.plain("CNY", TaxTreatment.none());

    @DisplayName("CN-SIMENGOU-BILL")
    @ParameterizedTest(name = "cash {0}")
    @CsvFileSource(resources = "cases/cn-simengou-bill.csv", numLinesToSkip = 1)
    void cn_simengou_bill(String cash, BigDecimal bill) {
        PricingPolicy policy = untaxed.withSurcharges(
                        Map.of(PaymentInstrument.BANK_ACCEPTANCE, new InstrumentSurcharge.AddOn(Deals.cny("10"))))
                .withFinance(PolicySamples.full().finance());
        PaymentTerms byBill = PaymentTerms.openAccount(0).withInstrument(PaymentInstrument.BANK_ACCEPTANCE);
        assertThat(Deals.offer(policy, Deals.withTerms(Deals.bare(cash, "400"), byBill))
                        .price()
                        .amount())
                .isEqualByComparingTo(bill);
        assertThat(Deals.offer(policy, Deals.bare(cash, "400")).price().amount())
                .isEqualByComparingTo(cash);
    }

    @DisplayName("CN-BAND-303-4")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases/cn-band-303-4.csv", numLinesToSkip = 1)
    void cn_band_303_4(String place, String calorificValue, String low, String high, String spotHigh) {
        assertThat(new BigDecimal(high).multiply(new BigDecimal("1.5"))).isEqualByComparingTo(spotHigh);
        PriceLimit.Builder term = limit("term", place, calorificValue, ContractKind.ANNUAL_TERM);
        PriceLimit.Builder spot = limit("spot", place, calorificValue, ContractKind.SPOT);
        PricingPolicy policy = PolicySamples.plain("CNY", TaxTreatment.included("0.13"))
                .withLimits(
                        term.low(new BigDecimal(low)).high(new BigDecimal(high)).build(),
                        spot.high(new BigDecimal(spotHigh)).build());
        assertThat(policy.lint()).isEmpty();
        for (String bound : List.of(low, high)) {
            assertThat(verdicts(policy, at(place, calorificValue, bound, ContractKind.ANNUAL_TERM)))
                    .containsExactly("pricing.limit.kept");
        }
        assertThat(verdicts(policy, at(place, calorificValue, less(low), ContractKind.ANNUAL_TERM)))
                .containsExactly("pricing.limit.below");
        assertThat(verdicts(policy, at(place, calorificValue, more(high), ContractKind.ANNUAL_TERM)))
                .containsExactly("pricing.limit.above");
        assertThat(verdicts(policy, at(place, calorificValue, spotHigh, ContractKind.SPOT)))
                .containsExactly("pricing.limit.kept");
        assertThat(verdicts(policy, at(place, calorificValue, more(spotHigh), ContractKind.SPOT)))
                .containsExactly("pricing.limit.above");
        assertThat(verdicts(policy, at("imported-port/fob", calorificValue, more(spotHigh), ContractKind.SPOT)))
                .isEmpty();
    }

    private static String less(String price) {
        return new BigDecimal(price).subtract(new BigDecimal("0.01")).toPlainString();
    }

    private static String more(String price) {
        return new BigDecimal(price).add(new BigDecimal("0.01")).toPlainString();
    }

    private static PriceLimit.Builder limit(String id, String place, String calorificValue, ContractKind kind) {
        PriceLimit.Builder limit = PriceLimit.builder();
        limit.id(id)
                .label(Label.of("NDRC 2022 No. 303 and Announcement No. 4", "发改价格〔2022〕303号、2022年第4号公告"))
                .validFrom(LocalDate.of(2022, 5, 1))
                .place(DeliveryPlace.parse(place))
                .calorificValue(new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal(calorificValue)))
                .proRata(true)
                .tax(TaxTreatment.included("0.13"))
                .condition(RuleCondition.builder().addContractKinds(kind).build());
        return limit;
    }

    private static PriceRequest at(String where, String calorificValue, String price, ContractKind kind) {
        PriceRequest request = Deals.bare(price, "100");
        DeliveryPlace place = DeliveryPlace.parse(where);
        BigDecimal value = new BigDecimal(calorificValue);
        BigDecimal list = new BigDecimal(price);
        return request.withMarket(request.market()
                        .withAsOf(DAY)
                        .withLadders(PricingSamples.ladder()
                                .withTax(TaxTreatment.included("0.13"))
                                .withPlace(place)
                                .withQuotes(new LadderQuote(value, list, list))))
                .withInquiry(request.inquiry()
                        .withPlace(place)
                        .withSale(SaleDetails.none().withContractKind(kind))
                        .withContractCalorificValue(new ContractCalorificValue(PricingSamples.NET_CV, value)))
                .withSupply(request.supply()
                        .withCost(PricePerTonne.of(
                                new BigDecimal("100"), PolicySamples.full().currency(), TaxTreatment.none(), place)));
    }

    private static List<String> verdicts(PricingPolicy policy, PriceRequest request) {
        return Deals.codes(Deals.offer(policy, request)).stream()
                .filter(code -> code.startsWith("pricing.limit"))
                .toList();
    }

    @DisplayName("CN-2015-Q1, HBA-2025-09-CHG")
    @ParameterizedTest(name = "{0} to {1}")
    @CsvFileSource(resources = "cases/price-changes.csv", numLinesToSkip = 1)
    void price_changes(String last, String now, BigDecimal percent, BigDecimal tolerance) {
        BigDecimal change = new BigDecimal(now)
                .divide(new BigDecimal(last), 8, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE);
        assertThat(change.movePointRight(2).subtract(percent).abs()).isLessThanOrEqualTo(tolerance);
        // The published change is one step: a cap of a little more lets it pass, one of a little less holds it.
        BigDecimal slack = tolerance.add(new BigDecimal("0.01")).movePointLeft(2);
        BigDecimal step = percent.abs().movePointLeft(2);
        assertThat(Deals.price(capped(step.add(slack)), changing(last, now))).isEqualTo(now);
        assertThat(Deals.price(capped(step.subtract(slack).subtract(slack)), changing(last, now)))
                .isNotEqualTo(now);
    }

    private PricingPolicy capped(BigDecimal share) {
        return untaxed.withPriceChange(
                PriceChangePolicy.builder().maxRise(share).maxFall(share).build());
    }

    private static PriceRequest changing(String last, String now) {
        return Deals.withSale(
                Deals.bare(now, "50"),
                SaleDetails.none()
                        .withLastPrice(new AgreedPrice(PricingSamples.DAY.minusDays(15), Deals.perTonne(last))));
    }

    /** Published by Marn and Rosiello: 7000 at list, 5950 in the pocket; the single deductions are made up to that sum. */
    @DisplayName("WF-GOLF")
    @Test
    void wf_golf() {
        PricingPolicy policy = untaxed.withStacking(Stacking.ADDITIVE_ON_LIST)
                .withRules(discount("order-size", "-350"), discount("exception", "-150"))
                .withCosts(rebate("annual-bonus", "300"), rebate("freight", "250"));
        PriceOffer offer = Deals.offer(policy, Deals.bare("7000", "5000"));
        assertThat(offer.waterfall().at(PriceLevel.POCKET_PRICE).amount()).isEqualByComparingTo("5950");
    }

    private static PricingRule discount(String id, String amount) {
        return PolicySamples.rule(id, RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Deals.cny(amount)));
    }

    private static CostLine rebate(String id, String amount) {
        return PolicySamples.cost(id, id, "返利", amount, TaxTreatment.none()).withLevel(PriceLevel.POCKET_PRICE);
    }

    /**
     * Of 100 of price 70.2 go with the volume (supply) and 20.8 do not, so that 9.0 are profit: 1 % of price is 11.1 % of
     * profit, and 1 % of volume 3.3 %, since the margin before what does not go with the volume is 29.8.
     */
    @DisplayName("WF-MARN-LEVERAGE")
    @Test
    void wf_marn_leverage() {
        BigDecimal fixed = new BigDecimal("20.8");
        BigDecimal contribution = margin("100", "70.2");
        BigDecimal profit = contribution.subtract(fixed);
        BigDecimal dearer = margin("101", "70.2").subtract(fixed);
        BigDecimal larger = contribution.multiply(new BigDecimal("1.01")).subtract(fixed);
        assertThat(profit).isEqualByComparingTo("9.0");
        assertThat(contribution).isEqualByComparingTo("29.8");
        assertThat(gain(profit, dearer)).isEqualByComparingTo("11.1");
        assertThat(gain(profit, larger)).isEqualByComparingTo("3.3");
    }

    private BigDecimal margin(String list, String supply) {
        return Deals.offer(untaxed, Deals.bare(list, supply)).margin().amount();
    }

    private static BigDecimal gain(BigDecimal before, BigDecimal after) {
        return after.subtract(before).movePointRight(2).divide(before, 1, RoundingMode.HALF_UP);
    }
}

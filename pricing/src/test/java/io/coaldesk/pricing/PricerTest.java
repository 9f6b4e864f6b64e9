package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.UnknownConversionException;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceAnswer;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.WaterfallStep;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PricerTest {

    private final PricingPolicy policy = PolicySamples.full();
    private final PriceRequest request = PricingSamples.request();

    private static String amount(PricePerTonne price) {
        return price.amount().toPlainString();
    }

    @Test
    void walks_from_the_list_price_to_the_pocket_margin() {
        PriceOffer offer = Deals.offer(policy, request);
        assertThat(offer.waterfall().steps().stream().map(PricerTest::step))
                .containsExactly(
                        "LIST_PRICE list-price 720 = 720",
                        "INVOICE_PRICE partner -3.6 = 716.4",
                        "INVOICE_PRICE large-account -3 = 713.4",
                        "INVOICE_PRICE ample-market -7.2 = 706.2",
                        "INVOICE_PRICE price-rounding -0.2 = 706",
                        "POCKET_PRICE quality-settlement 6 = 712",
                        "POCKET_PRICE sales-tax -103.45 = 608.55",
                        "POCKET_PRICE credit-cost -3.84 = 604.71",
                        "POCKET_MARGIN supply -547.01 = 57.7",
                        "POCKET_MARGIN port-dues -22 = 35.7",
                        "POCKET_MARGIN handling -4 = 31.7",
                        "POCKET_MARGIN selling -3 = 28.7");
        assertThat(offer.price())
                .isEqualTo(PricePerTonne.of(
                        new BigDecimal("706"), policy.currency(), PricingSamples.VAT, PricingSamples.FOB));
        assertThat(offer.margin())
                .isEqualTo(PricePerTonne.of(
                        new BigDecimal("28.70"), policy.currency(), TaxTreatment.excluded("0.17"), PricingSamples.FOB));
        assertThat(amount(offer.floor())).isEqualTo("679");
    }

    private static String step(WaterfallStep step) {
        return step.level() + " " + step.rule() + " " + step.amount().amount().toPlainString() + " = "
                + step.running().amount().toPlainString();
    }

    @Test
    void interpolates_the_list_price_at_the_contract_and_never_pro_rates() {
        PriceRequest at5200 = withContract("5200");
        PricingPolicy plain = PolicySamples.full().withRules();
        assertThat(amount(Deals.offer(plain, at5200).price())).isEqualTo("660");
    }

    private PriceRequest withContract(String value) {
        return request.withInquiry(request.inquiry()
                .withContractCalorificValue(new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal(value))));
    }

    @Test
    void shows_the_give_away_that_a_settlement_cap_leaves_unpaid() {
        PriceOffer offer = Deals.offer(policy, request);
        assertThat(offer.giveAway()).map(PricerTest::amount).contains("10");
        assertThat(Deals.codes(offer)).contains("pricing.give-away");
    }

    @Test
    void values_quality_above_the_ladder_at_its_highest_grade() {
        PriceOffer offer = Deals.offer(policy, withNetCv(6100));
        assertThat(offer.giveAway()).map(PricerTest::amount).contains("54");
    }

    private PriceRequest withNetCv(double value) {
        return request.withSupply(request.supply()
                .withQuality(CoalQuality.parse(Map.of(PricingSamples.NET_CV.toString(), value, "sulphur_d", 0.5))));
    }

    @Test
    void gives_nothing_away_at_or_below_the_contract_or_where_settlement_pays_all() {
        assertThat(Deals.offer(policy, withNetCv(5500)).giveAway()).isEmpty();
        assertThat(Deals.offer(policy, withNetCv(5400)).giveAway()).isEmpty();
        PriceRequest paid = request.withInquiry(request.inquiry()
                .withSettlement(PricingSamples.calorificSettlement().withAbove(AdjustmentBracket.open("0.20"))));
        assertThat(Deals.offer(policy, paid).giveAway()).isEmpty();
    }

    @Test
    void a_bid_is_a_step_of_its_own_and_is_judged_at_its_margin() {
        PriceOffer above = Deals.offer(policy, Deals.withBid(request, "710"));
        PriceOffer equal = Deals.offer(policy, Deals.withBid(request, "706"));
        PriceOffer below = Deals.offer(policy, Deals.withBid(request, "700"));
        assertThat(amount(above.price())).isEqualTo("710");
        assertThat(above.waterfall().steps().stream().map(PricerTest::step)).contains("INVOICE_PRICE bid 4 = 710");
        assertThat(Deals.codes(above)).contains("pricing.bid.above");
        assertThat(Deals.codes(equal)).contains("pricing.bid.equal");
        assertThat(Deals.codes(below)).contains("pricing.bid.below").doesNotContain("pricing.floor.below");
        assertThat(below.floor()).isEqualTo(above.floor());
    }

    @Test
    void refuses_a_margin_below_the_floor_and_names_the_floor() {
        PriceOffer offer = Deals.offer(policy, Deals.withBid(request, "678"));
        assertThat(offer.reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo("pricing.floor.below");
            assertThat(reason.severity()).isEqualTo(Severity.REFUSAL);
            assertThat(reason.text(Language.EN)).endsWith("lowest acceptable price 679 CNY/t");
            assertThat(reason.text(Language.ZH)).endsWith("最低可接受价 679 元/吨");
        });
        assertThat(Deals.codes(Deals.offer(policy, Deals.withBid(request, "679"))))
                .doesNotContain("pricing.floor.below");
    }

    @Test
    void lets_the_named_approver_decide_below_the_floor() {
        PricingPolicy lenient = policy.withMargin(
                MarginPolicy.floor(Money.of("5", "CNY")).withBelowFloorApprover(Label.of("the board", "董事会")));
        PriceOffer offer = Deals.offer(lenient, Deals.withBid(request, "678"));
        assertThat(offer.reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo("pricing.floor.below-approval");
            assertThat(reason.severity()).isEqualTo(Severity.APPROVAL);
        });
        assertThat(Deals.codes(offer)).doesNotContain("pricing.floor.below");
    }

    @Test
    void asks_for_approval_between_floor_and_target() {
        PriceOffer offer = Deals.offer(policy, Deals.withBid(request, "680"));
        assertThat(offer.reasons())
                .filteredOn(reason -> reason.severity() == Severity.APPROVAL)
                .extracting(reason -> reason.code())
                .containsExactly("pricing.target.below");
    }

    @Test
    void stops_the_differentials_at_the_cap() {
        PriceOffer offer = Deals.offer(policy.withMaxDiscount(new BigDecimal("0.01")), request);
        assertThat(offer.waterfall().steps().stream().map(PricerTest::step))
                .contains("INVOICE_PRICE differential-cap 6.6 = 712.8");
        assertThat(Deals.codes(offer)).contains("pricing.differential.capped");
    }

    @Test
    void stops_premiums_at_their_own_cap_rounded_toward_zero() {
        PricingPolicy dear = policy.withRules(PolicySamples.rule(
                        "dear", RuleKind.PREMIUM, 1, new RuleEffect.PerTonne(Money.of("100", "CNY"))))
                .withMaxPremium(new BigDecimal("0.011111"));
        assertThat(Deals.offer(dear, request).waterfall().steps().stream().map(PricerTest::step))
                .contains("INVOICE_PRICE differential-cap -92.01 = 727.99");
    }

    @Test
    void has_no_price_where_nobody_quotes_the_place() {
        DeliveryPlace elsewhere = DeliveryPlace.parse("tianjin/fob-trimmed");
        assertThat(Deals.noPrice(policy, request.withInquiry(request.inquiry().withPlace(elsewhere)))
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly("pricing.ladder.missing", "pricing.bridge.missing");
    }

    @Test
    void has_no_price_outside_the_ladder_and_says_its_range() {
        assertThat(Deals.noPrice(policy, withContract("5801")).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text(Language.EN))
                        .isEqualTo("no list price: 5,801 kcal/kg lies outside the quoted grades, 4,500 kcal/kg to"
                                + " 5,800 kcal/kg"));
        assertThat(Deals.offer(policy, withContract("5800")).price()).isNotNull();
    }

    @Test
    void has_no_price_where_the_policy_bridges_no_way_from_supply() {
        assertThat(Deals.noPrice(policy.withBridges(), request).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text(Language.EN))
                        .contains("qinhuangdao in the yard")
                        .contains("qinhuangdao FOB trimmed"));
    }

    @Test
    void has_no_price_for_an_instrument_that_the_policy_does_not_know() {
        PricingPolicy cashOnly =
                policy.withFinance(policy.finance().withDaysToUsableCash(Map.of(PaymentInstrument.CASH, 0)));
        PaymentTerms bill = PaymentTerms.openAccount(0).withInstrument(PaymentInstrument.BANK_ACCEPTANCE);
        assertThat(Deals.noPrice(cashOnly, request.withTerms(bill)).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("pricing.instrument.unpriced");
        assertThat(Deals.offer(cashOnly, request).price()).isNotNull();
    }

    @Test
    void refuses_amounts_that_do_not_belong_together() {
        PricePerTonne bid = PricePerTonne.of(
                new BigDecimal("700"), policy.currency(), TaxTreatment.included("0.13"), PricingSamples.FOB);
        PriceRequest otherTax = request.withInquiry(request.inquiry().withBid(bid));
        PriceRequest otherLadder = request.withMarket(
                request.market().withLadders(PricingSamples.ladder().withTax(TaxTreatment.none())));
        assertThatThrownBy(() -> Pricer.of(policy).quote(otherTax))
                .isInstanceOfSatisfying(
                        AmountMismatchException.class,
                        error -> assertThat(error.field()).isEqualTo("tax"));
        assertThatThrownBy(() -> Pricer.of(policy).quote(otherLadder))
                .isInstanceOfSatisfying(
                        AmountMismatchException.class,
                        error -> assertThat(error.field()).isEqualTo("tax"));
    }

    @Test
    void refuses_a_day_outside_the_validity() {
        PriceRequest early = request.withMarket(request.market().withAsOf(LocalDate.of(2011, 12, 31)));
        assertThatThrownBy(() -> Pricer.of(policy).quote(early))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2011-12-31");
    }

    @Test
    void refuses_a_contract_that_contradicts_itself_and_a_quality_that_lacks_what_it_settles() {
        PriceRequest reversed = request.withInquiry(request.inquiry()
                .withSettlement(PricingSamples.calorificSettlement().withAbove(AdjustmentBracket.upTo("5400", "0.1"))));
        PriceRequest unknown = request.withSupply(
                request.supply().withQuality(CoalQuality.parse(Map.of(PricingSamples.NET_CV.toString(), 5500.0))));
        assertThatThrownBy(() -> Pricer.of(policy).quote(reversed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("settlement[net_cv_ar_kcal_it].above[0]");
        assertThatThrownBy(() -> Pricer.of(policy).quote(unknown))
                .isInstanceOf(UnknownConversionException.class)
                .hasMessageContaining("sulphur");
    }

    @Test
    void warns_of_a_contract_that_pays_less_for_better_quality() {
        PriceRequest doubtful = request.withInquiry(request.inquiry()
                .withSettlement(PricingSamples.calorificSettlement().withAbove(AdjustmentBracket.open("-0.1"))));
        assertThat(Deals.codes(Deals.offer(policy, doubtful))).contains("policy.non-monotone");
    }

    @Test
    void warns_of_facts_that_its_rules_ask_for_and_do_not_get() {
        PriceRequest unknown = request.withMarket(request.market().withRegime(Optional.empty()))
                .withInquiry(request.inquiry()
                        .withCustomer(request.inquiry()
                                .customer()
                                .withTier(Optional.empty())
                                .withIndustry("paper")));
        PriceOffer offer = Deals.offer(policy, unknown);
        assertThat(offer.reasons())
                .filteredOn(reason -> reason.severity() == Severity.WARNING)
                .extracting(reason -> reason.text(Language.EN))
                .containsExactly(
                        "the customer's tier is not known; what depends on it was left out",
                        "the market regime is not known; what depends on it was left out",
                        "the policy does not know the industry paper; declared: chemical, power, steel, trade");
        assertThat(amount(offer.price())).isEqualTo("717");
    }

    @Test
    void refuses_a_policy_with_an_error() {
        PricingPolicy twice =
                policy.withCosts(policy.costs().get(0), policy.costs().get(0));
        assertThatThrownBy(() -> Pricer.of(twice)).isInstanceOf(RejectedPolicyException.class);
    }

    @Test
    void answers_the_desk_through_the_port_and_stamps_policy_and_regime() {
        Pricer pricer = Pricer.of(policy);
        PriceAnswer answer = pricer.price(request.inquiry(), request.supply(), request.terms(), request.market());
        assertThat(answer).isEqualTo(pricer.quote(request).answer());
        assertThat(answer.stamp().policies())
                .contains(PolicyStamp.of(policy))
                .extracting(PolicyStamp::id)
                .containsExactly("example-pricing", "example-regime");
        assertThat(answer.stamp().asOf()).isEqualTo(PricingSamples.DAY);
    }

    @Test
    void breaks_the_quote_down() {
        Quote quote = Pricer.of(policy).quote(request);
        assertThat(quote.differentials())
                .extracting(applied -> applied.rule())
                .containsExactly("partner", "large-account", "ample-market");
        assertThat(quote.costs())
                .extracting(CostItem::line)
                .containsExactly("supply", "port-dues", "handling", "selling");
        assertThat(quote.creditCost())
                .contains(new CreditCost(Money.of("576.01", "CNY"), new BigDecimal("40"), Money.of("3.84", "CNY")));
        assertThat(quote.settlement())
                .extracting(line -> line.key().toString())
                .containsExactly("net_cv_ar_kcal_it", "sulphur_d");
        assertThat(quote.explain(Language.EN))
                .contains(
                        "- list price 720 CNY/t at 5,500 kcal/kg, qinhuangdao FOB trimmed\n",
                        "= pocket margin",
                        "standard coal");
        assertThat(quote.explain(Language.ZH)).contains("- 质量让利 10 元/吨");
    }

    @Test
    void prepayment_costs_fewer_days_than_credit_and_may_earn() {
        PriceOffer prepaid = Deals.offer(
                policy.withFinance(policy.finance().withSupplierPaidDaysBeforeDelivery(0)),
                request.withTerms(PaymentTerms.prepaid()));
        assertThat(prepaid.waterfall().steps().stream().map(PricerTest::step))
                .contains("POCKET_PRICE credit-cost 0.48 = 609.03");
    }

    @Test
    void counts_a_cost_only_where_it_arises() {
        CostLine elsewhere = policy.costs()
                .get(0)
                .withId("elsewhere")
                .withPlaces(List.of(DeliveryPlace.parse("tianjin/fob-trimmed")));
        assertThat(Deals.offer(policy.withCosts(elsewhere), request).waterfall().steps())
                .extracting(WaterfallStep::rule)
                .doesNotContain("elsewhere");
    }
}

package io.coaldesk.testing.pricing;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.money.Money;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.TierCounting;
import io.coaldesk.pricing.rule.TonnageBasis;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rules of generated policies: every effect, over conditions that ask for anything a condition can ask for. */
final class RuleArbitraries {

    /** How often a condition asks for an attribute; with more, hardly a rule would hold. */
    private static final double SELDOM = 0.08;

    private RuleArbitraries() {}

    static Arbitrary<PricingRule> rules() {
        return Arbitraries.of(
                        RuleKind.PREMIUM, RuleKind.DISCOUNT, RuleKind.PREMIUM, RuleKind.DISCOUNT, RuleKind.SET_PRICE)
                .flatMap(kind -> Combinators.combine(
                                Arbitraries.integers().between(1, 4),
                                effects(kind),
                                Arbitraries.frequencyOf(
                                        Tuple.of(2, Arbitraries.just(RuleCondition.always())),
                                        Tuple.of(3, conditions())),
                                Arbitraries.integers().between(-1, 2).optional(0.5),
                                validities(),
                                Arbitraries.of("contract", "market").optional(0.5),
                                Arbitraries.just(Label.of("somebody", "某人")).optional(0.2),
                                savings(kind))
                        .as((stage, effect, condition, precedence, validity, code, approver, savings) ->
                                PolicySamples.rule("rule", kind, stage, effect)
                                        .withCondition(condition)
                                        .withPrecedence(precedence)
                                        .withValidFrom(validity.get1())
                                        .withValidTo(validity.get2())
                                        .withJustificationCode(code)
                                        .withApprover(approver)
                                        .withSavingOf(savings)));
    }

    private static Arbitrary<Tuple.Tuple2<Optional<LocalDate>, Optional<LocalDate>>> validities() {
        return Combinators.combine(
                        Arbitraries.of(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 3, 15))
                                .optional(0.2),
                        Arbitraries.of(LocalDate.of(2012, 6, 18), LocalDate.of(2012, 9, 1))
                                .optional(0.2))
                .as(Tuple::of);
    }

    /** The ids of lines that the policy may turn out not to have; it drops those. */
    private static Arbitrary<List<String>> savings(RuleKind kind) {
        return kind == RuleKind.DISCOUNT
                ? Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(List.of())),
                        Tuple.of(
                                1,
                                Arbitraries.of("cost-0", "cost-1", "port-dues")
                                        .list()
                                        .uniqueElements()
                                        .ofMaxSize(2)))
                : Arbitraries.just(List.of());
    }

    private static Arbitrary<RuleEffect> effects(RuleKind kind) {
        BigDecimal sign = kind == RuleKind.PREMIUM ? BigDecimal.ONE : BigDecimal.ONE.negate();
        Arbitrary<Money> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(2)
                .map(amount ->
                        Money.of(amount.multiply(sign), PolicySamples.full().currency()));
        Arbitrary<RuleEffect> shares = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.05"))
                .ofScale(4)
                .map(share -> new RuleEffect.ShareOfPrice(share.multiply(sign)));
        Arbitrary<RuleEffect> bounds = prices().map(price ->
                kind == RuleKind.PREMIUM ? new RuleEffect.AtLeast(price) : new RuleEffect.AtMost(price));
        return kind == RuleKind.SET_PRICE
                ? prices().map(RuleEffect.Replace::new)
                : Arbitraries.frequencyOf(
                        Tuple.of(3, amounts.map(RuleEffect.PerTonne::new)),
                        Tuple.of(3, shares),
                        Tuple.of(3, tables(amounts)),
                        Tuple.of(1, bounds));
    }

    private static Arbitrary<RuleEffect> tables(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        amounts,
                        amounts,
                        amounts,
                        Arbitraries.of(BandEdge.class),
                        Arbitraries.of(TonnageBasis.class).optional(0.5),
                        Arbitraries.of(TierCounting.class).optional(0.5))
                .as((small, middle, large, edge, basis, counting) -> new RuleEffect.TonnageTable(
                        edge,
                        List.of(
                                PolicySamples.step(null, "50000", small.amount().toPlainString()),
                                PolicySamples.step(
                                        "50000", "100000", middle.amount().toPlainString()),
                                PolicySamples.step(
                                        "100000", null, large.amount().toPlainString())),
                        basis,
                        counting));
    }

    private static Arbitrary<Money> prices() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("450"), new BigDecimal("850"))
                .ofScale(2)
                .map(price -> Money.of(price, PolicySamples.full().currency()));
    }

    static Arbitrary<RuleCondition> conditions() {
        return Combinators.combine(ofCustomers(), ofSales(), ofTerms())
                .as((customer, sale, terms) -> RuleCondition.builder()
                        .addAllIndustries(customer.industries())
                        .addAllRegions(customer.regions())
                        .addAllTiers(customer.tiers())
                        .partner(customer.partner())
                        .addAllRegimes(customer.regimes())
                        .minTonnes(customer.minTonnes())
                        .maxTonnes(customer.maxTonnes())
                        .tonnesEdge(customer.tonnesEdge())
                        .periodTonnes(sale.periodTonnes())
                        .addAllCoalClasses(sale.coalClasses())
                        .addAllProducts(sale.products())
                        .addAllForms(sale.forms())
                        .addAllChannels(sale.channels())
                        .addAllSeasons(sale.seasons())
                        .addAllContractKinds(sale.contractKinds())
                        .ownStockDays(sale.ownStockDays())
                        .addAllRiskGrades(terms.riskGrades())
                        .addAllInstruments(terms.instruments())
                        .creditDays(terms.creditDays())
                        .prepaidShare(terms.prepaidShare())
                        .build());
    }

    private static Arbitrary<RuleCondition> ofCustomers() {
        return Combinators.combine(
                        seldom("power", "steel", "chemical"),
                        seldom("east-china", "south-china"),
                        Arbitraries.of(CustomerTier.class).list().ofMaxSize(1),
                        Arbitraries.of(true, false).optional(0.2),
                        Arbitraries.of(MarketRegime.class).optional(0.2),
                        Arbitraries.of("0", "50000", "100000")
                                .map(BigDecimal::new)
                                .optional(0.2),
                        Arbitraries.of("150000", "200000").map(BigDecimal::new).optional(0.2),
                        Arbitraries.of(BandEdge.class))
                .as((industry, region, tiers, partner, regime, min, max, edge) -> RuleCondition.builder()
                        .addAllIndustries(industry.stream().toList())
                        .addAllRegions(region.stream().toList())
                        .addAllTiers(tiers)
                        .partner(partner)
                        .addAllRegimes(regime.stream().toList())
                        .minTonnes(min)
                        .maxTonnes(max)
                        .tonnesEdge(edge)
                        .build());
    }

    private static Arbitrary<RuleCondition> ofSales() {
        return Combinators.combine(
                        ranges("100000", "200000"),
                        seldom("bituminous", "lean"),
                        seldom("blend-5500"),
                        Arbitraries.of(CoalForm.class).optional(SELDOM),
                        seldom("direct", "dealer"),
                        seldom("heating", "summer"),
                        Arbitraries.of(ContractKind.class).optional(SELDOM),
                        ranges("7", "20"))
                .as((tonnes, coal, product, form, channel, season, kind, stock) -> RuleCondition.builder()
                        .periodTonnes(tonnes)
                        .addAllCoalClasses(coal.stream().toList())
                        .addAllProducts(product.stream().toList())
                        .addAllForms(form.stream().toList())
                        .addAllChannels(channel.stream().toList())
                        .addAllSeasons(season.stream().toList())
                        .addAllContractKinds(kind.stream().toList())
                        .ownStockDays(stock)
                        .build());
    }

    private static Arbitrary<RuleCondition> ofTerms() {
        return Combinators.combine(
                        seldom("AA", "B"),
                        Arbitraries.of(PaymentInstrument.class).optional(SELDOM),
                        ranges("30", "60"),
                        ranges("0.3", "1"))
                .as((grade, instrument, days, prepaid) -> RuleCondition.builder()
                        .addAllRiskGrades(grade.stream().toList())
                        .addAllInstruments(instrument.stream().toList())
                        .creditDays(days)
                        .prepaidShare(prepaid)
                        .build());
    }

    private static Arbitrary<Optional<String>> seldom(String... codes) {
        return Arbitraries.of(codes).optional(SELDOM);
    }

    private static Arbitrary<Optional<NumberRange>> ranges(String from, String to) {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(BandEdge.class))
                .as((below, above, edge) -> new NumberRange(
                        Optional.of(from).filter(bound -> below).map(BigDecimal::new),
                        Optional.of(to).filter(bound -> above).map(BigDecimal::new),
                        edge))
                .optional(SELDOM);
    }
}

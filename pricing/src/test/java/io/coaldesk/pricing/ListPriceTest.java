package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.market.BasisAspect;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.pricing.formula.ArithmeticTerm;
import io.coaldesk.pricing.formula.IndexDifference;
import io.coaldesk.pricing.formula.PriceFormula;
import io.coaldesk.pricing.formula.SourceTerm;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListPriceTest {

    private static final GradeConversion PRO_RATA =
            new GradeConversion.ProRata(PricingSamples.NET_CV, Optional.empty(), Optional.empty());
    private static final PriceBasis BASIS = PriceBasis.builder()
            .unit(PriceUnit.PER_TONNE)
            .currency(Currency.getInstance("CNY"))
            .tax(PricingSamples.VAT)
            .place(PricingSamples.FOB)
            .calorificValue(at("5500"))
            .build();

    private final PricingPolicy ladder = PolicySamples.plain("CNY", PricingSamples.VAT)
            .withBridges(new CostBridge(PricingSamples.YARD, PricingSamples.FOB, List.of()));

    static ListPriceSource.QuotedGrade quotedGrade() {
        return new ListPriceSource.QuotedGrade(at("5500"), PRO_RATA);
    }

    /** Half a base of 700 and half an index. */
    static ListPriceSource.ByFormula byFormula() {
        return new ListPriceSource.ByFormula(formula(BASIS), Optional.of(PRO_RATA));
    }

    private static PriceFormula formula(PriceBasis basis) {
        SourceTerm index = new SourceTerm.IndexValue("spot", new FixingRule.LastValue(0, Optional.of(10)));
        return PriceFormula.builder()
                .header(PolicySamples.header("example-formula"))
                .label(Label.of("half base, half index", "基准价加浮动价"))
                .basis(basis)
                .rounding(MoneyRounding.of(2, RoundingMode.HALF_UP))
                .result(new ArithmeticTerm.Mean(List.of(SourceTerm.Constant.of("700"), index)))
                .build();
    }

    private static ContractCalorificValue at(String value) {
        return new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal(value));
    }

    private static PriceRequest request(String contract) {
        PriceRequest sample = PricingSamples.request();
        PriceIndex spot = PriceIndex.builder()
                .id("spot")
                .label(Label.of("spot index", "现货指数"))
                .basis(BASIS)
                .source("made up")
                .addFixings(new IndexFixing(LocalDate.of(2012, 6, 13), new BigDecimal("730")))
                .build();
        return sample.withMarket(sample.market().withIndices(spot))
                .withInquiry(sample.inquiry().withSettlement(List.of()).withContractCalorificValue(at(contract)));
    }

    private BigDecimal listPrice(ListPriceSource source, PriceRequest request) {
        PriceOffer offer = Deals.offer(ladder.withListPrice(source), request);
        return offer.waterfall().steps().get(0).running().amount();
    }

    @Test
    void is_one_quoted_grade_converted_where_the_policy_says_so() {
        // 725 of 5500 by calorific value; the ladder itself quotes 625.
        assertThat(listPrice(quotedGrade(), request("5000"))).isEqualByComparingTo("659.09");
        assertThat(listPrice(quotedGrade(), request("5500"))).isEqualByComparingTo("725");
        assertThat(Deals.offer(ladder, request("5000"))
                        .waterfall()
                        .steps()
                        .get(0)
                        .running()
                        .amount())
                .isEqualByComparingTo("625");
    }

    @Test
    void refuses_what_the_conversion_refuses_with_its_reason() {
        GradeConversion above = new GradeConversion.ProRata(
                PricingSamples.NET_CV, Optional.of(new BigDecimal("5000")), Optional.empty());
        NoPrice none = Deals.noPrice(
                ladder.withListPrice(new ListPriceSource.QuotedGrade(at("5500"), above)), request("4999"));
        assertThat(none.reasons()).hasSize(1);
        NoPrice unquoted = Deals.noPrice(
                ladder.withListPrice(new ListPriceSource.QuotedGrade(at("6000"), PRO_RATA)), request("5500"));
        assertThat(unquoted.reasons().get(0).code()).isEqualTo("pricing.ladder.outside");
    }

    @Test
    void is_a_formula_over_indices_that_the_reasons_explain() {
        assertThat(listPrice(byFormula(), request("5500"))).isEqualByComparingTo("715");
        assertThat(listPrice(byFormula(), request("5000"))).isEqualByComparingTo("650");
        PriceOffer offer = Deals.offer(ladder.withListPrice(byFormula()), request("5500"));
        assertThat(Deals.codes(offer)).contains("pricing.list-price", "pricing.formula.price");
    }

    @Test
    void is_missing_where_the_formula_lacks_a_fixing() {
        PriceRequest late = request("5500");
        PriceRequest stale = late.withMarket(late.market().withAsOf(LocalDate.of(2012, 6, 30)));
        NoPrice none = Deals.noPrice(ladder.withListPrice(byFormula()), stale);
        assertThat(none.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.severity()).isEqualTo(Severity.REFUSAL));
    }

    @Test
    void must_be_on_the_policys_tax_treatment() {
        ListPriceSource net = new ListPriceSource.ByFormula(
                formula(BASIS.withTax(TaxTreatment.excluded("0.17")))
                        .withIndexDifferences(new IndexDifference("spot", List.of(BasisAspect.TAX))),
                Optional.empty());
        assertThatThrownBy(() -> Pricer.of(ladder.withListPrice(net)))
                .isInstanceOf(RejectedPolicyException.class)
                .hasMessageContaining("listPrice.formula.basis");
    }

    @Test
    void must_be_a_sound_formula() {
        PriceFormula broken = formula(BASIS).withResult(new SourceTerm.Reference("nothing"));
        PricingPolicy policy = ladder.withListPrice(new ListPriceSource.ByFormula(broken, Optional.empty()));
        assertThat(policy.lint()).anySatisfy(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.reason().path().orElse("")).startsWith("listPrice.formula");
        });
        assertThatThrownBy(() -> Pricer.of(policy)).isInstanceOf(RejectedPolicyException.class);
    }

    @Test
    void values_quality_above_the_contract_on_the_same_source() {
        PriceRequest better = request("5000");
        PriceOffer offer = Deals.offer(ladder.withListPrice(quotedGrade()), better);
        // 5580 expected against 5000 by calorific value: 725 * 580 / 5500.
        assertThat(offer.giveAway().orElseThrow().amount()).isEqualByComparingTo("76.46");
    }

    @Test
    void must_be_a_formula_of_prices_per_tonne() {
        PriceFormula points = formula(PriceBasis.points());
        assertThat(ladder.withListPrice(new ListPriceSource.ByFormula(points, Optional.empty()))
                        .lint())
                .anySatisfy(
                        finding -> assertThat(finding.reason().code()).isEqualTo("pricing.list-price.formula-basis"));
    }
}

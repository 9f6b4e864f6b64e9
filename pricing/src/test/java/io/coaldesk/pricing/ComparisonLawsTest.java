package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.pricing.ComparisonLaws;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ComparisonLawsTest {

    @Property
    void a_comparison_adds_up(
            @ForAll PricingPolicy one,
            @ForAll PricingPolicy other,
            @ForAll PriceRequest request,
            @ForAll PriceRequest second) {
        ComparisonLaws.comparisonAddsUp(
                Pricer.of(one).quote(request), Pricer.of(other).quote(second));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_impact_adds_up(
            @ForAll PricingPolicy one,
            @ForAll PricingPolicy other,
            @ForAll @Size(min = 2, max = 6) List<PriceRequest> requests,
            @ForAll long seed) {
        ComparisonLaws.impactAddsUp(Pricer.of(one), Pricer.of(other), named(requests), seed);
    }

    /** A rule of one policy may have the id of another's line of cost, and the next may refuse a request for its day. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_impact_adds_up_where_ids_meet_and_a_request_is_refused(
            @ForAll PricingPolicy one, @ForAll @Size(min = 2, max = 6) List<PriceRequest> requests, @ForAll long seed) {
        PricingPolicy other = one.withRules(List.of())
                .withCosts(CompleteSamples.loader().withId("rule-0").withCondition(Optional.empty()))
                .withHeader(one.header().withValidFrom(LocalDate.of(2012, 3, 1)));
        ComparisonLaws.impactAddsUp(Pricer.of(one), Pricer.of(other), named(requests), seed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_policy_treats_equals_equally(
            @ForAll PricingPolicy policy, @ForAll @Size(min = 2, max = 4) List<PriceRequest> requests) {
        ComparisonLaws.ownQuotesTreatEqually(Pricer.of(policy), withNeighbours(requests));
        ComparisonLaws.ownQuotesTreatEqually(Pricer.of(CompleteSamples.policy()), withNeighbours(requests));
    }

    private static List<PriceRequest> named(List<PriceRequest> requests) {
        List<PriceRequest> named = new ArrayList<>();
        for (PriceRequest request : requests) {
            named.add(request.withInquiry(request.inquiry().withId("deal-" + named.size())));
        }
        return named;
    }

    /** Each request by another customer too, and for a few more tonnes, and with nothing known of the period. */
    private static List<PriceRequest> withNeighbours(List<PriceRequest> requests) {
        List<PriceRequest> all = new ArrayList<>();
        for (PriceRequest request : requests) {
            Inquiry inquiry = request.inquiry().withBid(Optional.empty());
            all.add(request.withInquiry(inquiry));
            all.add(request.withInquiry(
                    inquiry.withCustomer(inquiry.customer().withId("other").withName(Label.of("Other")))));
            all.add(Deals.withTonnes(
                    request.withInquiry(inquiry),
                    inquiry.tonnes().add(BigDecimal.TEN).toPlainString()));
            PriceRequest unknown =
                    request.withInquiry(inquiry.withSale(inquiry.saleDetails().withPeriodTonnes(Optional.empty())));
            all.add(unknown);
            all.add(Deals.withTonnes(unknown, "120000"));
        }
        return named(all);
    }

    @Property(tries = 20)
    void an_audit_that_a_hand_was_laid_on_fails(@ForAll PricingPolicy policy) {
        PriceRequest request = PricingSamples.request();
        PriceRequest favoured = request.withInquiry(request.inquiry()
                .withId("favoured")
                .withCustomer(request.inquiry().customer().withId("friend")));
        PricedDeal deal = new PricedDeal(request, Pricer.of(policy).quote(request));
        PricedDeal moved = new PricedDeal(favoured, Pricer.of(policy).quote(Deals.withBid(favoured, "333.33")));
        List<Finding> findings =
                EqualTreatmentAudit.of(policy).audit(List.of(deal, moved)).findings();
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.reason().code()).isEqualTo("pricing.audit.spread"));
        assertThatThrownBy(() -> ComparisonLaws.ownQuotesTreatEqually(
                        Pricer.of(policy), List.of(request, Deals.withBid(favoured, "333.33"))))
                .isInstanceOf(AssertionError.class);
    }
}

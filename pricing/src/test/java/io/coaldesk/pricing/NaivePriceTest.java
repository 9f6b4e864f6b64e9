package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.WaterfallStep;
import io.coaldesk.reason.Reason;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PricingArbitraries;
import io.coaldesk.testing.pricing.PricingSamples;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** The price of the library against one that is written down a second time, straight from the Javadoc. */
class NaivePriceTest {

    /** A policy with a request that is made for it. */
    record Case(PricingPolicy policy, PriceRequest request) {}

    @Provide
    static Arbitrary<Case> cases() {
        return PricingArbitraries.policies()
                .flatMap(policy -> PricingArbitraries.requestsFor(policy).map(request -> new Case(policy, request)));
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void the_invoice_price_is_what_the_javadoc_says(@ForAll("cases") Case sample) {
        Pricer.of(sample.policy())
                .quote(sample.request())
                .offer()
                .ifPresent(offer -> assertThat(offer.price().amount())
                        .isEqualByComparingTo(NaivePrice.invoice(sample.policy(), sample.request())));
    }

    @Test
    void and_so_it_is_for_the_samples() {
        for (PriceRequest request : new PriceRequest[] {CompleteSamples.request(), PricingSamples.request()}) {
            assertThat(Pricer.of(CompleteSamples.policy())
                            .quote(request)
                            .offer()
                            .orElseThrow()
                            .price()
                            .amount())
                    .isEqualByComparingTo(NaivePrice.invoice(CompleteSamples.policy(), request));
        }
    }

    /** The property above says something only if its cases reach what it is about. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void generated_cases_reach_every_step(@ForAll("cases") Case sample) {
        Quote quote = Pricer.of(sample.policy()).quote(sample.request());
        Set<String> steps = quote.offer().stream()
                .flatMap(offer -> offer.waterfall().steps().stream())
                .map(WaterfallStep::rule)
                .collect(Collectors.toSet());
        Set<String> codes = quote.answer().reasons().stream().map(Reason::code).collect(Collectors.toSet());
        boolean bid = sample.request().inquiry().bid().isPresent();
        reached("a price of ours", !bid && quote.offer().isPresent(), 30);
        reached("two rules", quote.differentials().size() > 1, 15);
        reached("displaced", codes.contains("pricing.differential.displaced"), 4);
        reached("bounded by a saving", codes.contains("pricing.differential.saving"), 1);
        reached("cap", steps.contains("differential-cap"), 4);
        reached("surcharge", steps.contains("payment-instrument"), 5);
        reached("price change", steps.contains("price-change-limit"), 4);
        reached("substitute", steps.contains("substitute-ceiling"), 4);
        reached("limit", codes.contains("pricing.limit.above") || codes.contains("pricing.limit.below"), 2);
        reached("limit kept", codes.contains("pricing.limit.kept"), 2);
    }

    private static void reached(String what, boolean here, double percent) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }
}

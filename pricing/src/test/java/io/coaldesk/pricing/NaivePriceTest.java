package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PricingArbitraries;
import io.coaldesk.testing.pricing.PricingSamples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(tries = 4000)
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
}

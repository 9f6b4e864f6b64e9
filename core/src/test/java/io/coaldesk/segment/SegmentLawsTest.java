package io.coaldesk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.customer.Customer;
import io.coaldesk.testing.core.CustomerArbitraries;
import io.coaldesk.testing.core.SegmentLaws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

class SegmentLawsTest {

    @Provide
    Arbitrary<Tuple3<SegmentationPolicy, Customer, Customer>> any() {
        return CustomerArbitraries.segmentationPolicies().flatMap(SegmentLawsTest::withCustomers);
    }

    @Provide
    Arbitrary<Tuple3<SegmentationPolicy, Customer, Customer>> monotone() {
        return CustomerArbitraries.monotoneSegmentationPolicies().flatMap(SegmentLawsTest::withCustomers);
    }

    private static Arbitrary<Tuple3<SegmentationPolicy, Customer, Customer>> withCustomers(SegmentationPolicy policy) {
        return CustomerArbitraries.customersFor(policy)
                .tuple2()
                .map(pair -> Tuple.of(policy, pair.get1(), pair.get2()));
    }

    @Property
    void id_and_name_never_matter(@ForAll("any") Tuple3<SegmentationPolicy, Customer, Customer> drawn) {
        SegmentLaws.idAndNameNeverMatter(drawn.get1(), drawn.get2(), Tiers.DAY);
    }

    @Property
    void the_gap_leads_to_a_better_tier(@ForAll("any") Tuple3<SegmentationPolicy, Customer, Customer> drawn) {
        SegmentLaws.theGapLeadsToABetterTier(drawn.get1(), drawn.get2(), Tiers.DAY);
    }

    @Property
    void higher_scores_never_lower_the_tier(@ForAll("monotone") Tuple3<SegmentationPolicy, Customer, Customer> drawn) {
        assertThat(drawn.get1().lint()).isEmpty();
        SegmentLaws.higherScoresNeverLowerTheTier(drawn.get1(), drawn.get2(), drawn.get3(), Tiers.DAY);
    }

    @Property
    void the_order_of_lists_changes_nothing_but_the_fingerprint(
            @ForAll("any") Tuple3<SegmentationPolicy, Customer, Customer> drawn) {
        SegmentationPolicy policy = drawn.get1();
        SegmentationPolicy turned = policy.withTiers(reversed(policy.tiers()))
                .withScorecard(policy.scorecard()
                        .withCharacteristics(reversed(policy.scorecard().characteristics()))
                        .withVetoes(reversed(policy.scorecard().vetoes())));
        SegmentResult expected = Segmenter.of(policy).segment(drawn.get2(), Tiers.DAY);
        SegmentResult found = Segmenter.of(turned).segment(drawn.get2(), Tiers.DAY);
        assertThat(found.withStamp(expected.stamp())).isEqualTo(expected);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}

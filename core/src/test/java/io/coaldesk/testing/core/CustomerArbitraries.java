package io.coaldesk.testing.core;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreCategory;
import io.coaldesk.score.Scorecard;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.segment.TierBand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of customers and of policies that put them into tiers. */
public final class CustomerArbitraries {

    private static final List<String> INDUSTRIES = List.of("power", "steel", "cement", "trade");
    private static final List<String> REGIONS = List.of("north-china", "east-china");

    private CustomerArbitraries() {}

    /** Customers of a few industries and regions with up to three facts. */
    public static Arbitrary<Customer> customers() {
        Arbitrary<BigDecimal> tonnes = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(2_000_000))
                .ofScale(0);
        Arbitrary<Facts> facts = Combinators.combine(
                        tonnes.optional(), Arbitraries.of("yes", "no").optional())
                .as((annual, disputes) -> {
                    Facts known = annual.map(each -> Facts.none().with("annual_tonnes", each))
                            .orElseGet(Facts::none);
                    return disputes.map(each -> known.with("disputes", each)).orElse(known);
                });
        return customers(facts);
    }

    /** Customers whose facts a policy can score, each known or not. */
    public static Arbitrary<Customer> customersFor(SegmentationPolicy policy) {
        List<Characteristic> ofFacts = policy.scorecard().characteristics().stream()
                .filter(characteristic -> !characteristic.code().equals("industry"))
                .toList();
        return customers(
                ofFacts.isEmpty()
                        ? Arbitraries.just(Facts.none())
                        : ScoreArbitraries.factsFor(policy.scorecard().withCharacteristics(ofFacts)));
    }

    private static Arbitrary<Customer> customers(Arbitrary<Facts> facts) {
        Arbitrary<String> texts = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(
                        texts,
                        texts,
                        Arbitraries.of(INDUSTRIES),
                        Arbitraries.of(REGIONS),
                        Arbitraries.of(true, false),
                        facts)
                .as((id, name, industry, region, partner, known) -> Customer.builder()
                        .id(id)
                        .name(Label.of(name))
                        .industry(industry)
                        .region(region)
                        .partner(partner)
                        .facts(known)
                        .build());
    }

    /** Policies without an error that score facts and the industry, monotone or not. */
    public static Arbitrary<SegmentationPolicy> segmentationPolicies() {
        return policies(ScoreArbitraries.scorecards(), false);
    }

    /** Policies without any finding. */
    public static Arbitrary<SegmentationPolicy> monotoneSegmentationPolicies() {
        return policies(ScoreArbitraries.monotoneScorecards(), true);
    }

    private static Arbitrary<SegmentationPolicy> policies(Arbitrary<Scorecard> scorecards, boolean monotone) {
        Arbitrary<BigDecimal> edges = Arbitraries.bigDecimals()
                .between(new BigDecimal(-20), new BigDecimal(200))
                .ofScale(1);
        return Combinators.combine(
                        scorecards,
                        edges.set().ofMaxSize(3),
                        Arbitraries.of(CustomerTier.class).list().ofSize(4),
                        Arbitraries.of(CustomerTier.class))
                .as((scorecard, bounds, tiers, vetoTier) -> SegmentationPolicy.builder()
                        .header(PolicyHeader.builder()
                                .id("tiers")
                                .version("1")
                                .validFrom(LocalDate.of(2012, 1, 1))
                                .source("example")
                                .build())
                        .scorecard(scorecard.withCharacteristics(withIndustry(scorecard)))
                        .addAllTiers(bands(List.copyOf(new TreeSet<>(bounds)), tiers, monotone))
                        .vetoTier(monotone ? CustomerTier.RETAIL : vetoTier)
                        .build())
                .withoutEdgeCases();
    }

    private static List<Characteristic> withIndustry(Scorecard scorecard) {
        List<ScoreCategory> points = new ArrayList<>();
        for (String industry : INDUSTRIES) {
            points.add(ScoreCategory.of(industry, Label.of(industry), BigDecimal.valueOf(points.size())));
        }
        List<Characteristic> all = new ArrayList<>(scorecard.characteristics());
        all.add(Characteristic.builder()
                .code("industry")
                .label(Label.of("industry", "行业"))
                .direction(Characteristic.Direction.UNORDERED)
                .addAllCategories(points)
                .missingPoints(BigDecimal.ZERO)
                .build());
        return all;
    }

    private static List<TierBand> bands(List<BigDecimal> edges, List<CustomerTier> tiers, boolean monotone) {
        List<CustomerTier> ascending = new ArrayList<>(tiers);
        if (monotone) {
            ascending.sort(Comparator.reverseOrder());
        }
        List<TierBand> bands = new ArrayList<>();
        for (int i = 0; i <= edges.size(); i++) {
            Optional<BigDecimal> from = i == 0 ? Optional.empty() : Optional.of(edges.get(i - 1));
            Optional<BigDecimal> to = i == edges.size() ? Optional.empty() : Optional.of(edges.get(i));
            bands.add(new TierBand(from, to, ascending.get(i)));
        }
        return bands;
    }
}

package io.coaldesk.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.testing.core.ScoreArbitraries;
import io.coaldesk.testing.core.ScoreLaws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class ScoreLawsTest {

    @Provide
    Arbitrary<Tuple2<Scorecard, Facts>> scored() {
        return ScoreArbitraries.scorecards()
                .flatMap(scorecard -> ScoreArbitraries.factsFor(scorecard).map(facts -> Tuple.of(scorecard, facts)));
    }

    @Provide
    Arbitrary<Scorecard> monotone() {
        return ScoreArbitraries.monotoneScorecards();
    }

    @Provide
    Arbitrary<Characteristic> numeric() {
        return ScoreArbitraries.numericCharacteristics();
    }

    @Property
    void the_order_of_lists_never_matters(@ForAll("scored") Tuple2<Scorecard, Facts> scored) {
        ScoreLaws.orderNeverMatters(scored.get1(), scored.get2());
    }

    @Property
    void points_add_up(@ForAll("scored") Tuple2<Scorecard, Facts> scored) {
        ScoreLaws.pointsAddUp(scored.get1(), scored.get2());
    }

    @Property
    void whatever_is_not_monotone_has_the_finding(@ForAll("scored") Tuple2<Scorecard, Facts> scored) {
        ScoreLaws.betterFactsNeverScoreLess(scored.get1(), scored.get2());
    }

    @Property
    void a_monotone_scorecard_has_no_finding(@ForAll("monotone") Scorecard scorecard) {
        assertThat(scorecard.lint("scorecard")).isEmpty();
        ScoreLaws.betterFactsNeverScoreLess(scorecard, Facts.none());
    }

    /** An independent reading of the bins, number by number, instead of the compiled one. */
    @Property
    void the_finding_stands_exactly_where_some_better_number_earns_less(
            @ForAll("numeric") Characteristic characteristic) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (ScoreBin bin : characteristic.bins()) {
            bin.from().ifPresent(from -> numbers.addAll(List.of(from.subtract(BigDecimal.ONE.movePointLeft(3)), from)));
            bin.to().ifPresent(to -> numbers.add(to.add(BigDecimal.ONE.movePointLeft(3))));
        }
        numbers.sort(
                characteristic.direction() == Characteristic.Direction.LOWER_IS_BETTER
                        ? Comparator.reverseOrder()
                        : Comparator.naturalOrder());
        boolean falls = false;
        for (int i = 1; i < numbers.size(); i++) {
            BigDecimal worse = points(characteristic, numbers.get(i - 1));
            falls |= points(characteristic, numbers.get(i)).compareTo(worse) < 0;
        }
        boolean expected = falls && characteristic.direction() != Characteristic.Direction.UNORDERED;
        List<Finding> findings =
                Scorecard.builder().addCharacteristics(characteristic).build().lint("");
        assertThat(findings)
                .allMatch(finding -> finding.reason()
                        .code()
                        .equals(PolicyReason.NON_MONOTONE.definition().code()));
        assertThat(!findings.isEmpty()).isEqualTo(expected);
    }

    @Property
    void the_compiled_scorer_reads_the_same_bin_as_the_bands(@ForAll("scored") Tuple2<Scorecard, Facts> scored) {
        ScoreResult result = Scorer.of(scored.get1()).score(scored.get2());
        for (Characteristic characteristic : scored.get1().characteristics()) {
            scored.get2()
                    .number(characteristic.code())
                    .ifPresent(number -> assertThat(result.lines())
                            .filteredOn(line -> line.characteristic().equals(characteristic.code()))
                            .singleElement()
                            .extracting(ScoreLine::points)
                            .isEqualTo(points(characteristic, number)));
        }
    }

    private static BigDecimal points(Characteristic characteristic, BigDecimal number) {
        boolean fromIncluded = characteristic.edge() == BandEdge.FROM_INCLUDED;
        return characteristic.bins().stream()
                .filter(bin -> bin.from()
                        .map(from -> number.compareTo(from) > 0 || (fromIncluded && number.compareTo(from) == 0))
                        .orElse(true))
                .filter(bin -> bin.to()
                        .map(to -> number.compareTo(to) < 0 || (!fromIncluded && number.compareTo(to) == 0))
                        .orElse(true))
                .map(ScoreBin::points)
                .reduce((one, two) -> {
                    throw new AssertionError("two bins hold " + number);
                })
                .orElseThrow();
    }
}

package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.testing.core.CoalArbitraries;
import io.coaldesk.testing.core.ConformityLaws;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ConformityLawsTest {

    @Property
    void every_limit_is_listed_once(@ForAll CoalSpecification specification, @ForAll CoalQuality quality) {
        ConformityLaws.everyLimitIsListedOnce(specification, quality);
    }

    @Property
    void what_is_missing_is_not_passed(@ForAll CoalSpecification specification, @ForAll CoalQuality quality) {
        ConformityLaws.whatIsMissingIsNotPassed(specification, quality);
    }

    @Property
    void the_margin_agrees_with_the_outcome(
            @ForAll("measured") CoalSpecification specification, @ForAll CoalQuality quality) {
        ConformityLaws.theMarginAgreesWithTheOutcome(specification, quality);
    }

    @Property
    void a_raised_tolerance_never_fails(
            @ForAll("measured") CoalSpecification specification,
            @ForAll CoalQuality quality,
            @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal more) {
        ConformityLaws.aRaisedToleranceNeverFails(specification, quality, more);
    }

    @Property
    void every_lot_counts_once(@ForAll("measured") CoalSpecification specification, @ForAll("batches") List<Lot> lots) {
        ConformityLaws.everyLotCountsOnce(specification, lots);
    }

    @Provide
    Arbitrary<CoalSpecification> measured() {
        return CoalArbitraries.measuredSpecifications();
    }

    @Provide
    Arbitrary<List<Lot>> batches() {
        return CoalArbitraries.lots();
    }

    /** The law must be able to fail: a tolerance that is lowered does turn a pass into a fail. */
    @Test
    void a_lowered_tolerance_breaks_the_law() {
        CoalSpecification specification = CoalSpecification.of(Map.of(
                QualityKey.parse("ash_d"),
                QualityLimit.atMost(new BigDecimal("20")).withTolerance(new BigDecimal("1"))));

        assertThatThrownBy(() -> ConformityLaws.aRaisedToleranceNeverFails(
                        specification, CoalQuality.parse(Map.of("ash_d", 20.75)), new BigDecimal("-0.5")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a raised tolerance never fails");
    }
}

package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.testing.core.CoalArbitraries;
import io.coaldesk.testing.core.CoalLaws;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Law 1 on generated coals. */
class CoalLawsTest {

    @Property
    void there_and_back_is_the_identity(@ForAll CoalQuality quality) {
        CoalLaws.thereAndBackIsTheIdentity(quality);
    }

    @Property
    void every_basis_is_answered(@ForAll CoalQuality quality) {
        CoalLaws.everyBasisIsAnswered(quality);
    }

    @Property
    void parts_make_the_whole(@ForAll CoalQuality quality) {
        CoalLaws.partsMakeTheWhole(quality);
    }

    @Property
    void barren_coal_is_refused(@ForAll("barren") CoalQuality quality) {
        CoalLaws.barrenCoalIsRefused(quality);
    }

    @Property
    void net_never_converts_by_a_factor(@ForAll CoalQuality quality, @ForAll NetCalorificMethod method) {
        CoalLaws.netNeverConvertsByAFactor(quality, method);
    }

    @Property
    void net_is_below_gross(@ForAll CoalQuality quality, @ForAll NetCalorificMethod method) {
        CoalLaws.netIsBelowGross(quality, method);
    }

    @Provide
    Arbitrary<CoalQuality> barren() {
        return CoalArbitraries.barrenQualities();
    }

    /** The law must be able to fail: it names a coal that is not barren as one that is answered. */
    @Test
    void an_incomplete_coal_breaks_the_law_that_every_basis_is_answered() {
        CoalQuality incomplete = CoalQuality.parse(Map.of("ash_ad", 10.0));

        assertThatThrownBy(() -> CoalLaws.everyBasisIsAnswered(incomplete))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("every basis is answered");
        assertThat(incomplete.find(QualityKey.parse("ash_ad"))).hasValue(10);
    }
}

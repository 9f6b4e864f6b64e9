package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OxideRatioTest {

    private static final Map<QualityProperty, Double> ASH = Map.of(
            AshProperties.SIO2, 50.0,
            AshProperties.AL2O3, 25.0,
            AshProperties.TIO2, 1.0,
            AshProperties.FE2O3, 8.0,
            AshProperties.CAO, 6.0,
            AshProperties.MGO, 2.0,
            AshProperties.NA2O, 0.5,
            AshProperties.K2O, 1.5);

    @Test
    void every_ratio_is_what_a_quality_reads() {
        Map<QualityKey, Double> values = new HashMap<>();
        ASH.forEach((oxide, value) -> values.put(oxide.key(), value));
        CoalQuality quality = CoalQuality.of(values);
        for (OxideRatio ratio : OxideRatio.all()) {
            assertThat(ratio.above(ASH) / ratio.below(ASH))
                    .as(ratio.index().code())
                    .isCloseTo(quality.get(ratio.index().key()), within(1e-12));
        }
        assertThat(quality.get(AshProperties.BASE_ACID_RATIO.key())).isCloseTo(18.0 / 76, within(1e-12));
        assertThat(quality.get(AshProperties.IRON_PLUS_CALCIUM.key())).isEqualTo(14);
    }

    @Test
    void a_product_of_two_ratios_is_no_ratio() {
        assertThat(OxideRatio.of(AshProperties.SLAGGING_FACTOR)).isEmpty();
        assertThat(OxideRatio.of(AshProperties.SILICA_RATIO)).isPresent();
    }

    @Test
    void an_oxide_that_is_not_known_makes_the_ratio_unknown() {
        assertThat(OxideRatio.BASE_ACID.above(Map.of(AshProperties.CAO, 6.0))).isNaN();
    }
}

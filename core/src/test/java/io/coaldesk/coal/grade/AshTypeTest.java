package io.coaldesk.coal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalQuality;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AshTypeTest {

    @ParameterizedTest
    @CsvSource({
        "5, 2, 7.01, BITUMINOUS",
        "5, 2, 7, LIGNITIC",
        "5, 2, 6.99, LIGNITIC",
        // 0.1 + 0.2 is above 0.3 in binary, and not as a number
        "0.1, 0.2, 0.3, LIGNITIC",
        "0.1, 0.2, 0.30001, BITUMINOUS"
    })
    void iron_above_lime_and_magnesia_makes_it_bituminous(double cao, double mgo, double fe2o3, AshType type) {
        CoalQuality quality = CoalQuality.parse(Map.of("cao_ash", cao, "mgo_ash", mgo, "fe2o3_ash", fe2o3));

        assertThat(AshType.of(quality)).contains(type);
    }

    @Test
    void it_is_not_known_without_all_three_oxides() {
        assertThat(AshType.of(CoalQuality.parse(Map.of("cao_ash", 5.0, "fe2o3_ash", 20.0))))
                .isEmpty();
    }
}

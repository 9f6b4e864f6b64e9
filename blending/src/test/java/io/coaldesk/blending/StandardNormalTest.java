package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {

    /** M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, table 26.1: P(x) to 15 decimals. */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.500000000000000",
        "0.5, 0.691462461274013",
        "1.0, 0.841344746068543",
        "1.5, 0.933192798731142",
        "2.0, 0.977249868051821",
        "3.0, 0.998650101968370"
    })
    void probabilities_are_those_of_the_table(double x, double probability) {
        assertThat(StandardNormal.probability(x)).isCloseTo(probability, within(1e-15));
        assertThat(StandardNormal.probability(-x)).isCloseTo(1 - probability, within(1e-15));
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, and table 26.5 of Abramowitz and Stegun. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.90, 1.2815516",
        "0.95, 1.6448536",
        "0.975, 1.9599640",
        "0.99, 2.3263479",
        "0.999, 3.0902323"
    })
    void quantiles_are_those_of_the_table(double probability, double x) {
        assertThat(StandardNormal.quantile(probability)).isCloseTo(x, within(5e-8));
        assertThat(StandardNormal.quantile(1 - probability)).isCloseTo(-x, within(5e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.001, 0.2, 0.5, 0.77, 0.999, 1 - 1e-9})
    void a_quantile_is_exceeded_with_the_rest(double probability) {
        assertThat(StandardNormal.probability(StandardNormal.quantile(probability)))
                .isCloseTo(probability, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"-9, 0", "9, 1", "-Infinity, 0", "Infinity, 1"})
    void the_far_ends_are_certain(double x, double probability) {
        assertThat(StandardNormal.probability(x)).isEqualTo(probability);
        assertThat(StandardNormal.probability(Double.NaN)).isNaN();
    }
}

package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The basis and unit cases BASIS-01, -03, -04, -05 and CV-02, each figure by the id in {@code conversions.csv}. */
class ConversionCasesTest {

    @ParameterizedTest(name = "{0} {3}")
    @CsvFileSource(resources = "/cases/conversions.csv", delimiter = '|', numLinesToSkip = 1)
    void a_published_figure(String id, String source, String given, String asked, double expected, double tolerance) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String value : given.split(",", -1)) {
            String[] parts = value.split("=", 2);
            values.put(parts[0], Double.valueOf(parts[1]));
        }

        assertThat(CoalQuality.parse(values).get(QualityKey.parse(asked)))
                .as("%s (%s)", id, source)
                .isCloseTo(expected, within(tolerance));
    }
}

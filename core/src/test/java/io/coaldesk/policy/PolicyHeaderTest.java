package io.coaldesk.policy;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PolicyHeaderTest {

    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    private static final PolicyHeader YEAR = PolicyHeader.builder()
            .id("example")
            .version("1")
            .validFrom(FROM)
            .validTo(LocalDate.of(2013, 1, 1))
            .source("example")
            .build();

    @Test
    void validity_is_half_open() {
        assertThat(YEAR.isValidOn(FROM)).isTrue();
        assertThat(YEAR.isValidOn(FROM.minusDays(1))).isFalse();
        assertThat(YEAR.isValidOn(LocalDate.of(2012, 12, 31))).isTrue();
        assertThat(YEAR.isValidOn(LocalDate.of(2013, 1, 1))).isFalse();
    }

    @Property
    void the_first_day_is_valid_and_the_last_is_not(@ForAll PolicyHeader header) {
        assertThatCode(() -> header.requireValidOn(header.validFrom())).doesNotThrowAnyException();
        assertThat(header.validTo().map(header::isValidOn).orElse(false)).isFalse();
    }

    @Test
    void a_day_outside_the_validity_is_refused_with_the_validity() {
        assertRefused(
                () -> YEAR.requireValidOn(LocalDate.of(2013, 1, 1)),
                "asOf",
                "2013-01-01",
                "a day on which example 1 is valid: from 2012-01-01 until before 2013-01-01");
        assertThat(YEAR.withValidTo(Optional.empty()).validity()).isEqualTo("from 2012-01-01 on");
    }

    @Test
    void an_empty_validity_and_blank_names_are_refused() {
        assertRefused(() -> YEAR.withValidTo(FROM), "validTo", "2012-01-01", "a day after validFrom 2012-01-01");
        assertRefused(() -> YEAR.withId(" "), "id", "\" \"", "not blank");
        assertRefused(() -> YEAR.withVersion(""), "version", "\"\"", "not blank");
    }
}

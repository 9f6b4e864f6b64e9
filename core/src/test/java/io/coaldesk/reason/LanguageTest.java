package io.coaldesk.reason;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void is_read_from_its_code(Language language) {
        assertThat(Language.parse(language.code())).isEqualTo(language);
    }

    @Test
    void another_code_is_refused() {
        assertRefused(() -> Language.parse("de"), "language", "de", "en or zh");
    }
}

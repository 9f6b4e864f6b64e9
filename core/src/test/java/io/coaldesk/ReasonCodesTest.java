package io.coaldesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.testing.core.ValueTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The codes, weights and parameters of core's reasons against {@code reason-codes.txt}.
 *
 * <p>The list only grows: stored decisions name these codes. Add a line for a new code; never change or drop one.
 */
class ReasonCodesTest {

    static List<ReasonDefinition> definitions() {
        return ValueTypes.classes(CoaldeskJson.class).stream()
                .filter(type -> type.isEnum() && ReasonCode.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(code -> ((ReasonCode) code).definition())
                .toList();
    }

    private static String line(ReasonDefinition definition) {
        return definition.code() + " " + definition.severity() + " "
                + definition.parameters().stream()
                        .map(parameter -> parameter.name() + ":" + parameter.kind())
                        .toList();
    }

    @Test
    void the_committed_list_holds_exactly_the_codes() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReasonCodesTest.class.getResourceAsStream("/reason-codes.txt"))) {
            List<String> committed = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(definitions()).map(ReasonCodesTest::line).containsExactlyInAnyOrderElementsOf(committed);
        }
    }

    @Test
    void no_two_reasons_share_a_code() {
        assertThat(definitions()).extracting(ReasonDefinition::code).doesNotHaveDuplicates();
    }

    @Test
    void the_codes_are_found() {
        assertThat(definitions()).contains(PolicyReason.GAP.definition()).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void each_text_is_written_in_its_language(ReasonDefinition definition) {
        assertThat(definition.template().text(Language.EN))
                .matches("\\P{IsHan}+")
                .doesNotContain("\uff0c", "\u3001", "\u3002");
        assertThat(definition.template().text(Language.ZH)).containsPattern("\\p{IsHan}");
        assertThat(definition.template().text(Language.ZH).replaceAll("\\{[a-zA-Z]+}", ""))
                .as("no English words in the Chinese text")
                .doesNotContainPattern("[a-z]{4,}");
    }
}

package io.coaldesk.reason;

import static io.coaldesk.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonDefinitionTest {

    @Test
    void a_template_that_drops_a_parameter_is_refused() {
        assertRefused(
                () -> ReasonDefinition.of("a.b", Severity.INFO, "no {rate}", "没有", ReasonParameter.number("rate")),
                "a.b template zh",
                "[]",
                "exactly the declared parameters [rate]");
    }

    @Test
    void a_template_with_an_undeclared_parameter_is_refused() {
        assertRefused(
                () -> ReasonDefinition.of("a.b", Severity.INFO, "no {rate}", "没有"),
                "a.b template en",
                "[rate]",
                "exactly the declared parameters []");
    }

    @Test
    void a_parameter_that_is_declared_twice_is_refused() {
        assertRefused(
                () -> ReasonDefinition.of(
                        "a.b",
                        Severity.INFO,
                        "no {rate}",
                        "没有 {rate}",
                        ReasonParameter.number("rate"),
                        ReasonParameter.text("rate")),
                "a.b template en",
                "[rate]",
                "exactly the declared parameters [rate, rate]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pricing", "Pricing.floor", "pricing..floor", "pricing.floor below", "定价.底线"})
    void a_code_of_another_form_is_refused(String code) {
        assertRefused(() -> ReasonDefinition.of(code, Severity.INFO, "text", "文本"), "code", code, "lower-case words");
    }
}

package io.coaldesk.pricing.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.testing.core.ValueContract;
import io.coaldesk.testing.core.ValueTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The wire form of the package: the contract of every value type, and the golden documents, which are never edited, for
 * stored documents look like them.
 */
class FormulaDocumentsTest {

    private static final Map<Class<?>, Object> SAMPLES = Stream.concat(
                    FormulaSamples.terms().stream(),
                    Stream.of(
                            FormulaSamples.basket().members().get(0),
                            FormulaSamples.band(),
                            FormulaSamples.datedValue(),
                            FormulaSamples.coefficient(),
                            FormulaSamples.named(),
                            FormulaSamples.difference(),
                            FormulaSamples.formula(),
                            FormulaSamples.termValue(),
                            FormulaSamples.price(),
                            FormulaSamples.refusal(),
                            FormulaSamples.answers()))
            .collect(Collectors.toMap(FormulaDocumentsTest::typeOf, Function.identity()));

    private static Class<?> typeOf(Object sample) {
        Class<?> type = sample.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    @TestFactory
    Stream<DynamicTest> every_value_type_keeps_the_contract() {
        return SAMPLES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().getSimpleName(), () -> verify(entry.getKey(), entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static void verify(Class<?> type, Object sample) {
        Class<?> readAs = FormulaTerm.class.isAssignableFrom(type)
                ? FormulaTerm.class
                : FormulaAnswer.class.isAssignableFrom(type) ? FormulaAnswer.class : type;
        ValueContract.verify((Class<Object>) readAs, sample);
    }

    @Test
    void every_value_type_that_is_found_has_a_sample() {
        Set<Class<?>> found = ValueTypes.beside(PriceFormula.class).stream()
                .filter(type -> type.getPackage().equals(PriceFormula.class.getPackage()))
                .collect(Collectors.toSet());

        assertThat(found).hasSizeGreaterThan(25).isEqualTo(SAMPLES.keySet());
    }

    @Test
    void price_formula_1() throws IOException {
        verifyGolden("price-formula-1.json", PriceFormula.class, FormulaSamples.formula());
    }

    @Test
    void formula_answers_1() throws IOException {
        verifyGolden("formula-answers-1.json", FormulaAnswers.class, FormulaSamples.answers());
    }

    private static <T> void verifyGolden(String file, Class<T> type, T value) throws IOException {
        String golden = read("golden/" + file).strip();
        assertThat(CoaldeskJson.write(value)).isEqualToNormalizingNewlines(golden);
        assertThat(CoaldeskJson.read(type, golden)).isEqualTo(value);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FormulaDocumentsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The list only grows: a stored reason is read by its code. */
    @Test
    void the_reason_codes_match_the_committed_list() throws IOException {
        List<String> committed = read("reason-codes.txt").lines().toList();

        assertThat(Arrays.stream(FormulaReason.values())
                        .map(reason -> reason.definition().code() + " "
                                + reason.definition().severity()))
                .containsExactlyInAnyOrderElementsOf(committed);
    }

    @Test
    void a_term_of_no_known_kind_is_refused_with_its_place() {
        String document =
                CoaldeskJson.write(Formulas.formula(Formulas.number("1"))).replace("CONSTANT", "CONSTANTS");

        assertThatThrownBy(() -> CoaldeskJson.read(PriceFormula.class, document))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("result.type: CONSTANTS is not allowed; allowed: one of BASKET, BY_BAND, CLAMP");
    }
}

package io.coaldesk.internal.style.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

    private static Stockpile.Builder yard() {
        Stockpile.Builder builder = Stockpile.builder();
        builder.name("yard").tonnes(BigDecimal.ONE);
        return builder;
    }

    @Test
    void setting_an_attribute_twice_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> yard().name("port"))
                .withMessage("Builder of Stockpile is strict, attribute is already set: name");
    }

    @Test
    void a_missing_attribute_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Stockpile.builder().build())
                .withMessage("Cannot build Stockpile, some of required attributes are not set [name, tonnes]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_in_null_marked_packages() {
        assertThatNullPointerException()
                .isThrownBy(() -> Stockpile.builder().name(null))
                .withMessage("name");
    }

    @Test
    void copies_are_validated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yard().build().withTonnes(BigDecimal.valueOf(-1)))
                .withMessage("tonnes must not be negative, but was -1");
    }

    @Test
    void json_reads_back_equal_and_is_validated() throws IOException {
        Stockpile stockpile =
                yard().addMine("A").addMines("B", "C").remark("wet").build();
        String json = mapper.writeValueAsString(stockpile);

        assertThat(mapper.readValue(json, Stockpile.class)).isEqualTo(stockpile);
        assertThatThrownBy(() -> mapper.readValue(json.replace(":1,", ":-1,"), Stockpile.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasRootCauseMessage("tonnes must not be negative, but was -1");
    }

    @Test
    void lists_are_unmodifiable() {
        assertThatThrownBy(() -> yard().addMine("A").build().mines().add("B"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** Why an aggregate holds scalars that normalise, not raw decimals. */
    @Test
    void raw_decimals_compare_by_scale() {
        Stockpile one = yard().build();
        assertThat(one.withTonnes(new BigDecimal("1.0"))).isNotEqualTo(one.withTonnes(new BigDecimal("1.00")));
    }

    @Test
    void the_implementation_stays_hidden() {
        assertThat(Modifier.isPublic(ImmutableStockpile.class.getModifiers())).isFalse();
        assertThat(yard().build().withName("port").getClass()).isEqualTo(ImmutableStockpile.class);
    }

    /** A user without Immutables who compiles with -Xlint:all is warned of annotations with elements that he lacks. */
    @ParameterizedTest
    @ValueSource(strings = {"package-info", "Stockpile", "Stockpile$Builder", "WithStockpile"})
    void class_files_carry_no_style_and_no_mark_of_generation(String name) throws IOException {
        assertThat(classFile(name))
                .doesNotContain("org/immutables/value/Generated")
                .doesNotContain("org/immutables/value/Value$Style");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ImmutableStockpile", "ImmutableStockpile$Builder", "ImmutableStockpile$Json"})
    void generated_class_files_name_nothing_of_the_generator(String name) throws IOException {
        assertThat(classFile(name)).doesNotContain("org/immutables");
    }

    private static String classFile(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HouseStyleTest.class.getResourceAsStream(name + ".class"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

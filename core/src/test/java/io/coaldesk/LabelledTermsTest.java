package io.coaldesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.testing.core.ValueTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term of the trade has a name in both languages, and within one list no two terms share one. */
class LabelledTermsTest {

    static Stream<List<Labelled>> terms() {
        Stream<List<Labelled>> enums = ValueTypes.classes(CoaldeskJson.class).stream()
                .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type))
                .map(type -> Stream.of(type.getEnumConstants())
                        .map(Labelled.class::cast)
                        .toList());
        return Stream.concat(
                enums, Stream.of(List.copyOf(QualityProperty.standard()), List.copyOf(AnalysisBasis.standard())));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void each_has_a_name_of_its_own_in_both_languages(List<Labelled> terms) {
        List<Label> labels = terms.stream().map(Labelled::label).toList();

        assertThat(labels)
                .isNotEmpty()
                .extracting(Label::en)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\P{IsHan}+"));
        assertThat(labels).extracting(Label::zh).doesNotHaveDuplicates();
        assertThat(terms)
                .filteredOn(term -> term != QualityUnit.PERCENT)
                .allMatch(term -> term.label().zh().matches(".*\\p{IsHan}.*"));
    }
}

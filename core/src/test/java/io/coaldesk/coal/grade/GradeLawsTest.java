package io.coaldesk.coal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.core.GradeArbitraries;
import io.coaldesk.testing.core.GradeLaws;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class GradeLawsTest {

    @Provide
    Arbitrary<Tuple2<GradeScale, BigDecimal>> drawn() {
        return GradeArbitraries.scales().flatMap(GradeLawsTest::withValue);
    }

    @Provide
    Arbitrary<Tuple2<GradeScale, BigDecimal>> shipped() {
        return Arbitraries.of(GradeScales.shipped()).flatMap(GradeLawsTest::withValue);
    }

    private static Arbitrary<Tuple2<GradeScale, BigDecimal>> withValue(GradeScale scale) {
        return GradeArbitraries.valuesFor(scale).map(value -> Tuple.of(scale, value));
    }

    @Property
    void a_sound_scale_grades_every_value_once(@ForAll("drawn") Tuple2<GradeScale, BigDecimal> drawn) {
        assertThat(drawn.get1().lint()).isEmpty();
        GradeLaws.everyValueHasOneGrade(drawn.get1(), drawn.get2());
    }

    @Property
    void a_shipped_scale_grades_every_value_once(@ForAll("shipped") Tuple2<GradeScale, BigDecimal> drawn) {
        GradeLaws.everyValueHasOneGrade(drawn.get1(), drawn.get2());
    }

    @Property
    void the_order_of_grades_never_matters(@ForAll("drawn") Tuple2<GradeScale, BigDecimal> drawn) {
        GradeLaws.orderNeverMatters(drawn.get1(), drawn.get2());
    }
}

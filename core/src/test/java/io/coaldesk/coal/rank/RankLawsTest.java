package io.coaldesk.coal.rank;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CokingProperties;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.testing.core.RankArbitraries;
import io.coaldesk.testing.core.RankLaws;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankLawsTest {

    private static final Gb5751Classifier CHINESE = Gb5751Classifier.standard();
    private static final Gb5751Classifier BY_HYDROGEN = CHINESE.withHydrogenWinning(HydrogenEdges.of("2.5", "4.5"));
    private static final AstmD388Classifier ASTM = AstmD388Classifier.standard();
    private static final AstmD388Classifier SO3_FREE = ASTM.withSo3FreeAsh();

    @Provide
    Arbitrary<CoalQuality> complete() {
        return RankArbitraries.completeAnalyses();
    }

    @Provide
    Arbitrary<Set<QualityProperty>> leftOut() {
        return RankArbitraries.leftOut();
    }

    @Property
    void both_ranks_are_total_on_complete_analyses(@ForAll("complete") CoalQuality quality) {
        RankLaws.isTotal(CHINESE::classify, quality);
        RankLaws.isTotal(BY_HYDROGEN::classify, quality);
        RankLaws.isTotal(ASTM::classify, quality);
        RankLaws.isTotal(SO3_FREE::classify, quality);
    }

    @Property
    void leaving_out_a_measurement_loses_no_class(
            @ForAll("complete") CoalQuality quality, @ForAll("leftOut") Set<QualityProperty> leftOut) {
        RankLaws.leavingOutLosesNoClass(CHINESE::classify, quality, leftOut);
        RankLaws.leavingOutLosesNoClass(BY_HYDROGEN::classify, quality, leftOut);
        RankLaws.leavingOutLosesNoClass(ASTM::classify, quality, leftOut);
        RankLaws.leavingOutLosesNoClass(SO3_FREE::classify, quality, leftOut);
    }

    @Property
    void measuring_what_is_needed_decides(
            @ForAll("complete") CoalQuality quality, @ForAll("leftOut") Set<QualityProperty> leftOut) {
        RankLaws.measuringWhatIsNeededDecides(CHINESE::classify, quality, leftOut);
        RankLaws.measuringWhatIsNeededDecides(BY_HYDROGEN::classify, quality, leftOut);
        RankLaws.measuringWhatIsNeededDecides(ASTM::classify, quality, leftOut);
        RankLaws.measuringWhatIsNeededDecides(SO3_FREE::classify, quality, leftOut);
    }

    @Example
    void a_classifier_that_guesses_breaks_the_laws() {
        CoalQuality quality = Analyses.chinese("V=25 G=90 Y=26");
        Set<QualityProperty> leftOut = Set.of(CokingProperties.PLASTIC_LAYER);

        assertThatThrownBy(() -> RankLaws.isTotal(CHINESE::classify, Analyses.chinese("V=25 G=90")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RankLaws.leavingOutLosesNoClass(RankLawsTest::guess, quality, leftOut))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RankLaws.measuringWhatIsNeededDecides(RankLawsTest::guess, quality, leftOut))
                .isInstanceOf(AssertionError.class);
    }

    /** Takes the first of the candidates and needs nothing. */
    private static RankResult<ChineseRank> guess(CoalQuality quality) {
        RankResult<ChineseRank> result = CHINESE.classify(quality);
        return new RankResult<>(result.candidates().subList(0, 1), List.of(), result.path(), result.findings());
    }
}

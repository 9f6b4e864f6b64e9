package io.coaldesk.coal.rank;

import static io.coaldesk.coal.rank.Analyses.american;
import static io.coaldesk.coal.rank.Analyses.analysis;
import static io.coaldesk.coal.rank.Analyses.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.Refusals;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankResultTest {

    @Test
    void a_decided_class_explains_its_path_in_both_languages() {
        RankResult<ChineseRank> result =
                Gb5751Classifier.standard().classify(chinese("V=27.004 G=91 Y=25.001 ash_d=22.5"));

        assertThat(result.explain(Language.EN)).isEqualTo("""
                        fat coal (26), by GB/T 5751
                        volatile matter, dry ash-free is 27 %: > 20 to <= 28 %
                        caking index G is 91: > 85
                        plastic layer thickness Y is 25.001 mm: > 25 mm
                        the dry ash of 22.5 % is above 10 %: the sample should be cleaned before it is classified""");
        assertThat(result.explain(Language.ZH)).isEqualTo("""
                        按 GB/T 5751 分类，属肥煤（26）
                        干燥无灰基挥发分为 27 %：> 20 至 ≤ 28 %
                        黏结指数为 91：> 85
                        胶质层最大厚度为 25.001 毫米：> 25 毫米
                        干燥基灰分 22.5 %，高于 10 %：分类用煤样应先减灰""");
    }

    @Test
    void an_open_class_explains_what_is_needed_and_when() {
        RankResult<ChineseRank> result = Gb5751Classifier.standard()
                .classify(analysis("volatile_matter_daf=45 caking_index_g=2 gross_cv_d_mj_kg=20 ash_d=9"));

        assertThat(result.explain(Language.EN)).isEqualTo("""
                        not yet decided by GB/T 5751; remaining: long-flame coal (41), lignite (51), lignite (52)
                        volatile matter, dry ash-free is 45 %: > 37 %
                        caking index G is 2: <= 5
                        still to be measured: transmittance PM
                        still to be measured: gross calorific value, moist ash-free, if transmittance PM > 30 to <= 50 %
                        to compute gross calorific value, moist ash-free from what is measured, missing: moisture-holding capacity""");
        assertThat(result.explain(Language.ZH))
                .contains("还需测定：恒湿无灰基高位发热量（仅当 透光率 > 30 至 ≤ 50 %）", "由已测数据换算恒湿无灰基高位发热量，尚缺：最高内在水分");
    }

    @Test
    void alternatives_and_steps_on_a_condition_read_as_such() {
        assertThat(Gb5751Classifier.standard().classify(chinese("V=25 G=90")).explain(Language.EN))
                .contains("still to be measured: plastic layer thickness Y or dilatation b");
        assertThat(Gb5751Classifier.standard().classify(chinese("V=25 Y=20")).explain(Language.ZH))
                .contains("胶质层最大厚度为 20 毫米：≤ 25 毫米；仅在 黏结指数 > 85 时适用");
        assertThat(AstmD388Classifier.standard().classify(american("FC=88")).explain(Language.EN))
                .contains("agglomerating is not measured: no");
    }

    @Test
    void a_result_reads_back_with_the_classes_of_its_standard() {
        RankResult<AstmRank> result = AstmD388Classifier.standard().classify(american("FC=60 Q=11000"));
        String json = CoaldeskJson.write(result);

        assertThat(json).contains("\"candidates\" : [ \"hvCb\", \"subA\" ]");
        assertThat(CoaldeskJson.read(RankResult.class, json)).isEqualTo(result);
    }

    @Test
    void an_unknown_class_is_refused() {
        Refusals.assertRefused(() -> CoalRank.parse("17"), "rank", "17", "GB/T 5751");
        Refusals.assertRefused(() -> CoalRank.parse("hvDb"), "rank", "hvDb", "ASTM D388");
        Refusals.assertRefused(() -> CoalRank.parse(""), "rank", "", "ASTM D388");
        assertThat(CoalRank.parse("35")).isEqualTo(ChineseRank.THIRD_JM35);
        assertThat(CoalRank.parse("hvCb")).isEqualTo(AstmRank.HIGH_VOLATILE_C_BITUMINOUS);
    }

    @Test
    void a_result_without_a_class_is_refused() {
        Refusals.assertRefused(
                () -> new RankResult<ChineseRank>(List.of(), List.of(), List.of(), List.of()),
                "candidates",
                "[]",
                "at least one class");
    }
}

package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.grade.AshReporter;
import io.coaldesk.coal.grade.CommercialCoalChecker;
import io.coaldesk.coal.grade.CommercialCoalKind;
import io.coaldesk.coal.grade.CommercialCoalLimits;
import io.coaldesk.coal.grade.GradeScales;
import io.coaldesk.coal.rank.AstmD388Classifier;
import io.coaldesk.coal.rank.Gb5751Classifier;
import io.coaldesk.reason.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of core's README stands here, and what it prints stands there. */
class ReadmeTest {

    @Test
    void the_example_prints_what_it_says() throws IOException {
        // example
        CoalQuality coal = CoalAnalyses.standard()
                .read("lab.csv", "id,Mt,Ad,Vdaf,St.d,Hdaf,\"Qgr,d (MJ/kg)\",G,PM\npit 3,14,12,38.5,0.6,5.0,27.9,3,62\n")
                .values()
                .get(0)
                .quality();
        double ash = coal.get(QualityKey.parse("ash_ar"));
        NetCalorificReading net = coal.netCalorificValue(
                AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_VOLUME, HydrogenSource.MEASURED);
        CoalQuality sold = coal.with(net);
        String chinese = Gb5751Classifier.standard().classify(coal).explain(Language.EN);
        String american = AstmD388Classifier.standard().classify(coal).explain(Language.EN);
        CoalSpecification promised = CoalSpecification.parse(Map.of(
                "ash_d", QualityLimit.atMost(new BigDecimal("11.5")).withTolerance(new BigDecimal("0.5")),
                "net_cv_ar_kcal_it", QualityLimit.atLeast(new BigDecimal("5500"))));
        String conformity = promised.check(sold).explain(Language.EN);
        String grade =
                GradeScales.of("gbt-15224.1-2004-steam").grade(coal).reason().text(Language.EN);
        String limits = CommercialCoalChecker.of(CommercialCoalLimits.measures2015())
                .check(sold, CommercialCoalKind.OTHER, new BigDecimal("800"), LocalDate.of(2016, 3, 1))
                .explain(Language.EN);
        String ashBehaviour = AshReporter.standard().report(coal).explain(Language.EN);
        // end

        String readme = Files.readString(Path.of("README.md"));
        assertThat(withoutSpace(readme)).contains(withoutSpace(example()));
        assertThat(ash).isEqualTo(10.32);
        List<String> printed = Stream.of(chinese, american, conformity, grade)
                .flatMap(String::lines)
                .toList();
        assertThat(readme).as(String.join("\n", printed)).contains("```\n" + String.join("\n", printed) + "\n```");
        assertThat(limits).contains("other coal carried more than 600 km: net calorific value, as received");
        assertThat(ashBehaviour).contains("not measured");
    }

    private static String example() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/coaldesk/coal/ReadmeTest.java"));
        int start = source.indexOf("// example\n") + "// example\n".length();
        return source.substring(start, source.indexOf("        // end"));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}

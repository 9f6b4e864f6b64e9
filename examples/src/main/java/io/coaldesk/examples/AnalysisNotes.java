package io.coaldesk.examples;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalReason;
import io.coaldesk.coal.HydrogenSource;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.NetCalorificReading;
import io.coaldesk.coal.Plausibility;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.rank.AstmD388Classifier;
import io.coaldesk.coal.rank.AstmRank;
import io.coaldesk.coal.rank.ChineseRank;
import io.coaldesk.coal.rank.CoalRank;
import io.coaldesk.coal.rank.Gb5751Classifier;
import io.coaldesk.coal.rank.RankResult;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an analysis beside its figures: both ranks, what they still need, and what is doubtful. */
public final class AnalysisNotes {

    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of("gb_5751", "astm_d388", "rank_needs", "findings");

    private static final List<QualityProperty> CALORIFIC =
            List.of(QualityProperty.GROSS_CV, QualityProperty.NET_CV, QualityProperty.BOMB_CV);

    private final Gb5751Classifier chinese = Gb5751Classifier.standard();
    private final AstmD388Classifier american = AstmD388Classifier.standard();
    private final Plausibility plausibility;
    private final HydrogenSource hydrogen;
    private final Language language;

    /**
     * Creates the notes in a language, with the checks of a plausibility policy.
     *
     * @param hydrogen where the hydrogen of net calorific values comes from where none is measured
     */
    public AnalysisNotes(Plausibility plausibility, HydrogenSource hydrogen, Language language) {
        this.plausibility = plausibility;
        this.hydrogen = hydrogen;
        this.language = language;
    }

    /** Returns the cells of an analysis, in the order of {@link #COLUMNS}. */
    List<String> of(CoalQuality quality) {
        RankResult<ChineseRank> gb = chinese.classify(quality);
        RankResult<AstmRank> astm = american.classify(quality);
        return List.of(
                gb.decided().map(ChineseRank::code).orElse(""),
                isOverlap(astm)
                        ? codes(astm)
                        : astm.decided().map(AstmRank::code).orElse(""),
                Stream.of(needs("gb_5751", gb), needs("astm_d388", astm))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                Stream.of(plausibility.check(quality), net(quality), gb.findings(), astm.findings())
                        .flatMap(List::stream)
                        .map(finding -> finding.text(language))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** Returns that hydrogen was estimated, and what the first method lacks that gives no net value. */
    private List<Finding> net(CoalQuality quality) {
        boolean calorific =
                CALORIFIC.stream().anyMatch(value -> quality.reported(value).isPresent());
        List<Finding> findings = new ArrayList<>();
        for (NetCalorificMethod method : NetCalorificMethod.values()) {
            Optional<NetCalorificReading> reading = AnalysisTable.net(quality, method, hydrogen);
            reading.flatMap(NetCalorificReading::finding).ifPresent(findings::add);
            List<QualityKey> missing = missing(quality, method);
            if (calorific && reading.isEmpty() && !missing.isEmpty()) {
                findings.add(Finding.of(
                        QualityProperty.NET_CV.code(),
                        CoalReason.NET_MISSING,
                        ReasonValue.term(method),
                        ReasonValue.list(missing.stream().map(ReasonValue::term).toList())));
                break;
            }
        }
        return findings;
    }

    private List<QualityKey> missing(CoalQuality quality, NetCalorificMethod method) {
        List<QualityKey> gross = quality.missing(AnalysisTable.GROSS);
        return gross.isEmpty() ? quality.missingForNet(AnalysisBasis.AS_RECEIVED, method, hydrogen) : gross;
    }

    private static boolean isOverlap(RankResult<AstmRank> rank) {
        return rank.candidates().equals(List.of(AstmRank.HIGH_VOLATILE_C_BITUMINOUS, AstmRank.SUBBITUMINOUS_A));
    }

    private static String codes(RankResult<?> rank) {
        return rank.candidates().stream().map(CoalRank::code).collect(Collectors.joining("/"));
    }

    private static String needs(String column, RankResult<?> rank) {
        return rank.isDecided() ? "" : column + " " + codes(rank) + ": " + rank.needed();
    }
}

package io.coaldesk.score;

import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A characteristic as sorted arrays: edges and points, or category codes and their lines. */
final class CompiledCharacteristic {

    private final Characteristic source;
    private final boolean fromIncluded;
    private final BigDecimal best;
    private final BigDecimal[] edges;
    private final BigDecimal[] points;
    private final String[] codes;
    private final ScoreLine[] categoryLines;
    private final ScoreLine missingLine;

    CompiledCharacteristic(Characteristic source) {
        this.source = source;
        this.fromIncluded = source.edge() == BandEdge.FROM_INCLUDED;
        this.best = source.bestPoints();
        List<ScoreBin> bins = Bands.of(source.edge(), source.bins()).entries();
        this.points = bins.stream().map(ScoreBin::points).toArray(BigDecimal[]::new);
        this.edges = bins.stream().skip(1).map(bin -> bin.from().orElseThrow()).toArray(BigDecimal[]::new);
        List<ScoreCategory> categories = source.categories().stream()
                .sorted(Comparator.comparing(ScoreCategory::code))
                .toList();
        this.codes = categories.stream().map(ScoreCategory::code).toArray(String[]::new);
        this.categoryLines = categories.stream()
                .map(category -> line(category.points()).fact(category.label()).build())
                .toArray(ScoreLine[]::new);
        this.missingLine = line(source.missingPoints()).build();
    }

    String code() {
        return source.code();
    }

    ScoreLine score(Facts facts) {
        return facts.find(source.code()).map(this::score).orElse(missingLine);
    }

    private ScoreLine score(FactValue fact) {
        if (fact instanceof FactValue.Numeric number && points.length > 0) {
            return line(points[bin(number.value())])
                    .fact(Label.of(number.text()))
                    .build();
        }
        int found = fact instanceof FactValue.Category ? Arrays.binarySearch(codes, fact.text()) : -1;
        if (found < 0) {
            throw new InvalidValueException(source.code(), fact.text(), allowed());
        }
        return categoryLines[found];
    }

    /** Counts the edges at or below the value, or, where a bin includes its upper bound, those below the value. */
    private int bin(BigDecimal value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = edges[middle].compareTo(value);
            if (order < 0 || (fromIncluded && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private ScoreLine.Builder line(BigDecimal earned) {
        ScoreLine.Builder line = ScoreLine.builder();
        line.characteristic(source.code()).label(source.label()).points(earned).bestPoints(best);
        return line;
    }

    private String allowed() {
        return points.length > 0
                ? "a number"
                : "one of "
                        + source.categories().stream().map(ScoreCategory::code).toList();
    }
}

package io.coaldesk.policy;

import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A partition of the number line into bands with a declared edge rule.
 *
 * <p>Bands are compared as exact decimals: the value of an edge belongs to exactly one band, the one that
 * {@link BandEdge} names. The order in which bands are listed has no meaning.
 *
 * @param <T> the entry that holds for a band
 */
public final class Bands<T extends Banded> {

    private final BandEdge edge;
    private final List<T> entries;

    private Bands(BandEdge edge, List<T> entries) {
        this.edge = edge;
        this.entries = entries;
    }

    /** Returns bands in ascending order; their soundness is a matter of {@link #lint}. */
    public static <T extends Banded> Bands<T> of(BandEdge edge, List<T> entries) {
        List<T> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(
                entry -> entry.from().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Bands<>(edge, List.copyOf(sorted));
    }

    /** Returns the entries in ascending order. */
    public List<T> entries() {
        return entries;
    }

    /** Returns the entry whose band holds a value. */
    public Optional<T> find(BigDecimal value) {
        return entries.stream().filter(entry -> edge.holds(entry, value)).findFirst();
    }

    /** Returns gaps between bands, overlaps and reversed bounds; the outer ends may be open. */
    public List<Finding> lint(String path) {
        List<Finding> findings = new ArrayList<>();
        for (T entry : entries) {
            if (entry.from().isPresent()
                    && entry.to().isPresent()
                    && entry.from().get().compareTo(entry.to().get()) >= 0) {
                findings.add(finding(path, PolicyReason.REVERSED, entry.from(), entry.to()));
            }
        }
        for (int i = 1; i < entries.size(); i++) {
            Optional<BigDecimal> end = entries.get(i - 1).to();
            Optional<BigDecimal> start = entries.get(i).from();
            int order = end.isEmpty() || start.isEmpty() ? 1 : end.get().compareTo(start.get());
            if (order > 0) {
                findings.add(finding(path, PolicyReason.OVERLAP, start, end));
            } else if (order < 0) {
                findings.add(finding(path, PolicyReason.GAP, end, start));
            }
        }
        return findings;
    }

    /** Returns findings where the bands leave values below the first or above the last uncovered. */
    public List<Finding> lintOuterEnds(String path) {
        List<Finding> findings = new ArrayList<>();
        if (!entries.isEmpty() && entries.get(0).from().isPresent()) {
            findings.add(finding(
                    path, PolicyReason.GAP, Optional.empty(), entries.get(0).from()));
        }
        if (!entries.isEmpty() && entries.get(entries.size() - 1).to().isPresent()) {
            findings.add(finding(
                    path, PolicyReason.GAP, entries.get(entries.size() - 1).to(), Optional.empty()));
        }
        return findings;
    }

    private static Finding finding(String path, PolicyReason code, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return Finding.of(path, code, ReasonValue.text(bound(from, "-∞")), ReasonValue.text(bound(to, "+∞")));
    }

    private static String bound(Optional<BigDecimal> bound, String open) {
        return bound.map(PlainText::number).orElse(open);
    }
}

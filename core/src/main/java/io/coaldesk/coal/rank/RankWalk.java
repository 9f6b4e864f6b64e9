package io.coaldesk.coal.rank;

import io.coaldesk.coal.CoalReason;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.rank.RankNode.Branch;
import io.coaldesk.coal.rank.RankNode.Leaf;
import io.coaldesk.coal.rank.RankNode.Question;
import io.coaldesk.coal.rank.RankNode.Split;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One way through a table of ranks.
 *
 * <p>Where a measurement is not known every branch is followed, so that what is known further down still narrows. What
 * several branches have in common, a step or a need, is listed once, on the condition that spans theirs.
 */
final class RankWalk<R extends Enum<R> & CoalRank> {

    private final Readings readings;
    private final SortedSet<R> candidates = new TreeSet<>();
    private final Map<Place<RankStep>, List<RankBand>> steps = new LinkedHashMap<>();
    private final Map<Place<List<QualityKey>>, List<RankBand>> needs = new LinkedHashMap<>();
    private final Set<Finding> presumptions = new LinkedHashSet<>();
    private final List<RankBand> open = new ArrayList<>();

    /** What a branch holds, and the unknown measurements on the way to it. */
    private record Place<T>(T what, List<QualityKey> unknown) {}

    private RankWalk(Readings readings) {
        this.readings = readings;
    }

    /** Returns what a table says of an analysis, with findings of the caller before those of the walk. */
    static <R extends Enum<R> & CoalRank> RankResult<R> through(
            RankNode<R> table, Readings readings, List<Finding> findings) {
        RankWalk<R> walk = new RankWalk<>(readings);
        walk.follow(table);
        return walk.result(findings);
    }

    private RankResult<R> result(List<Finding> findings) {
        boolean decided = candidates.size() == 1;
        List<NeededMeasurement> needed = decided ? List.of() : needed();
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(decided ? presumptions : barren(needed));
        List<RankStep> path = new ArrayList<>();
        steps.forEach((place, bands) -> path.add(bands.isEmpty() ? place.what : place.what.withOnlyIf(bands)));
        return new RankResult<>(List.copyOf(candidates), needed, path, all);
    }

    private void follow(RankNode<R> node) {
        if (node instanceof Leaf<R> leaf) {
            candidates.add(leaf.rank());
        } else if (node instanceof Split<R> split) {
            answer(split);
        }
    }

    private void answer(Split<R> split) {
        for (Question<R> question : split.questions()) {
            BigDecimal value = readings.value(question.key()).orElse(null);
            if (value != null) {
                Branch<R> branch = question.branch(value);
                step(RankStep.builder().band(branch.band()).value(value).build());
                follow(branch.then());
                return;
            }
        }
        if (split.presumed().isPresent()) {
            presume(split, split.presumed().get());
        } else {
            exploreAll(split);
        }
    }

    private void presume(Split<R> split, BigDecimal value) {
        Branch<R> branch = split.preferred().branch(value);
        step(RankStep.builder().band(branch.band()).build());
        List<ReasonValue> others = split.ranks()
                .filter(rank -> branch.then().ranks().noneMatch(rank::equals))
                .map(ReasonValue::term)
                .toList();
        presumptions.add(Finding.of(
                split.preferred().key().toString(),
                RankReason.PRESUMED,
                ReasonValue.term(split.preferred().key()),
                ReasonValue.term(RankText.range(branch.band())),
                ReasonValue.list(others)));
        follow(branch.then());
    }

    private void exploreAll(Split<R> split) {
        needs.merge(new Place<>(split.keys(), unknown()), List.copyOf(open), RankWalk::span);
        for (Branch<R> branch : split.preferred().bands().entries()) {
            open.add(branch.band());
            follow(branch.then());
            open.remove(open.size() - 1);
        }
    }

    private void step(RankStep step) {
        steps.merge(new Place<>(step, unknown()), List.copyOf(open), RankWalk::span);
    }

    private List<QualityKey> unknown() {
        return open.stream().map(RankBand::key).toList();
    }

    private static List<RankBand> span(List<RankBand> some, List<RankBand> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).hull(others.get(i)))
                .toList();
    }

    private List<NeededMeasurement> needed() {
        List<NeededMeasurement> needed = new ArrayList<>();
        needs.forEach((place, bands) -> needed.add(NeededMeasurement.builder()
                .addAllKeys(place.what)
                .addAllOnlyIf(bands)
                .addAllMissing(place.what.stream()
                        .map(readings::missing)
                        .flatMap(List::stream)
                        .distinct()
                        .toList())
                .build()));
        return needed;
    }

    /** Returns findings where a measurement is known and nothing is missing, and still it does not convert. */
    private List<Finding> barren(List<NeededMeasurement> needed) {
        return needed.stream()
                .filter(need -> need.missing().isEmpty())
                .flatMap(need -> need.keys().stream())
                .filter(readings::isReported)
                .map(key -> Finding.of(key.toString(), CoalReason.NO_READING, ReasonValue.term(key)))
                .toList();
    }
}

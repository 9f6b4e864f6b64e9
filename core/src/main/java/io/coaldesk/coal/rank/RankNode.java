package io.coaldesk.coal.rank;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Banded;
import io.coaldesk.policy.Bands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of ranks as a tree: splits over a measurement, each asked once on any way down, and the classes as leaves. */
sealed interface RankNode<R> {

    /** Returns the classes below this node, from left to right. */
    Stream<R> ranks();

    /** A class. */
    record Leaf<R>(R rank) implements RankNode<R> {
        @Override
        public Stream<R> ranks() {
            return Stream.of(rank);
        }
    }

    /**
     * A split, over the first of its questions whose measurement is known.
     *
     * @param questions the preferred measurement and those that may stand in for it, all with the same ways to go on
     * @param presumed the value that is taken where no measurement is known; absent if the split stays open then
     */
    record Split<R>(List<Question<R>> questions, Optional<BigDecimal> presumed) implements RankNode<R> {

        static <R> Split<R> of(Question<R> question) {
            return new Split<>(List.of(question), Optional.empty());
        }

        static <R> Split<R> either(Question<R> preferred, Question<R> standIn) {
            return new Split<>(List.of(preferred, standIn), Optional.empty());
        }

        static <R> Split<R> presuming(BigDecimal value, Question<R> question) {
            return new Split<>(List.of(question), Optional.of(value));
        }

        Question<R> preferred() {
            return questions.get(0);
        }

        List<QualityKey> keys() {
            return questions.stream().map(Question::key).toList();
        }

        @Override
        public Stream<R> ranks() {
            return preferred().bands().entries().stream()
                    .flatMap(branch -> branch.then().ranks());
        }
    }

    /** A measurement and the ways that its bands lead. */
    record Question<R>(QualityKey key, Bands<Branch<R>> bands) {

        Branch<R> branch(BigDecimal value) {
            return bands.find(value)
                    .orElseThrow(() -> new IllegalStateException("the bands of " + key + " leave out " + value));
        }
    }

    /** A band of a measurement and where it leads. */
    record Branch<R>(RankBand band, RankNode<R> then) implements Banded {
        @Override
        public Optional<BigDecimal> from() {
            return band.from();
        }

        @Override
        public Optional<BigDecimal> to() {
            return band.to();
        }
    }

    /** Cuts a measurement into bands from the lowest edge upward, and so without gap or overlap. */
    final class Cuts<R> {

        private final QualityKey key;
        private final BandEdge edge;
        private final List<Branch<R>> branches = new ArrayList<>();
        private Optional<BigDecimal> from = Optional.empty();

        Cuts(QualityKey key, BandEdge edge) {
            this.key = key;
            this.edge = edge;
        }

        Cuts<R> to(BigDecimal bound, RankNode<R> then) {
            add(Optional.of(bound), then);
            from = Optional.of(bound);
            return this;
        }

        Cuts<R> to(String bound, R rank) {
            return to(new BigDecimal(bound), new Leaf<>(rank));
        }

        Question<R> rest(RankNode<R> then) {
            add(Optional.empty(), then);
            return new Question<>(key, Bands.of(edge, branches));
        }

        Question<R> rest(R rank) {
            return rest(new Leaf<>(rank));
        }

        private void add(Optional<BigDecimal> to, RankNode<R> then) {
            RankBand band =
                    RankBand.builder().key(key).from(from).to(to).edge(edge).build();
            branches.add(new Branch<>(band, then));
        }
    }
}

package io.coaldesk.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The number line, cut at every bound that a condition or the range of the attribute names: a cell for each bound by
 * itself and one for each open interval before, between and after them.
 *
 * <p>With n bounds there are 1 + (2n + 1) cells; the bound i (from 0) is cell 2i + 2, and the interval before it 2i + 1.
 */
final class NumberAxis extends Axis {

    private final Interval range;
    private final boolean whole;
    private final NumberEdges edges;

    private NumberAxis(ConditionAttribute attribute, Interval range, boolean whole, NumberEdges edges) {
        super(attribute);
        this.range = range;
        this.whole = whole;
        this.edges = edges;
    }

    static NumberAxis of(ConditionAttribute attribute, Interval range, boolean whole, List<Condition> conditions) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        Stream<Interval> intervals = conditions.stream()
                .filter(Condition.Within.class::isInstance)
                .map(condition -> ((Condition.Within) condition).interval());
        Stream.concat(Stream.of(range), intervals)
                .flatMap(interval -> Stream.concat(interval.from().stream(), interval.to().stream()))
                .forEach(bound -> bounds.add(bound.value()));
        return new NumberAxis(attribute, range, whole, NumberEdges.of(bounds));
    }

    @Override
    int size() {
        return 2 * edges.count() + 2;
    }

    @Override
    void accept(Condition condition, BitSet accepted) {
        mark(((Condition.Within) condition).interval(), accepted);
    }

    private void mark(Interval interval, BitSet cells) {
        int first = interval.from()
                .map(bound -> cell(bound.value()) + (bound.included() ? 0 : 1))
                .orElse(1);
        int last = interval.to()
                .map(bound -> cell(bound.value()) - (bound.included() ? 0 : 1))
                .orElse(size() - 1);
        if (first <= last) {
            cells.set(first, last + 1);
        }
    }

    @Override
    void reach(BitSet reachable) {
        mark(range, reachable);
        for (int cell = reachable.nextSetBit(1); cell >= 0; cell = reachable.nextSetBit(cell + 1)) {
            if (simplest(cell).isEmpty()) {
                reachable.clear(cell);
            }
        }
    }

    @Override
    AttributeValue known(int cell) {
        return AttributeValue.number(simplest(cell).orElseThrow());
    }

    /** Returns the number of a cell with the fewest decimals; none if only whole numbers count and the cell has none. */
    private Optional<BigDecimal> simplest(int cell) {
        int before = (cell - 1) / 2;
        if (cell % 2 == 0) {
            BigDecimal bound = edges.edge(before);
            return Optional.of(bound).filter(number -> !whole || number.scale() <= 0);
        }
        if (before == edges.count()) {
            return Optional.of(edges.count() == 0 ? BigDecimal.ZERO : next(edges.edge(before - 1), 0));
        }
        BigDecimal end = edges.edge(before);
        if (before == 0) {
            return Optional.of(next(end.negate(), 0).negate());
        }
        BigDecimal start = edges.edge(before - 1);
        BigDecimal found = next(start, 0);
        for (int scale = 1; found.compareTo(end) >= 0 && !whole; scale++) {
            found = next(start, scale);
        }
        return Optional.of(found).filter(number -> number.compareTo(end) < 0);
    }

    /** Returns the least number above another that has at most as many decimals as the scale. */
    private static BigDecimal next(BigDecimal number, int scale) {
        return number.setScale(scale, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(scale));
    }

    @Override
    int cell(BigDecimal number) {
        return 1 + edges.locate(number);
    }

    @Override
    int cell(long number) {
        return 1 + edges.locate(number);
    }
}

package io.coaldesk.blending.allocation;

import io.coaldesk.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each number is worth that holds a plan back, from the slopes of the program's rows. */
final class ScarcityReport {

    /** Digits of a worth; the solver knows a few more. */
    static final MathContext DIGITS = new MathContext(10);

    /** A worth below this part of the greatest contribution of a tonne is noise. */
    private static final double NOISE = 1e-10;

    private static final Comparator<ScarceValue> ORDER =
            Comparator.comparing(ScarceValue::kind).thenComparing(ScarceValue::id);

    private final AllocationProgram program;
    private final AllocationProblem problem;
    private final PricedFlows priced;
    private final double noise;

    /** A number of the request: what kind, whose and in which period. */
    private record Place(ScarceKind kind, int item, int period) {}

    /** The slopes of rows, collected on the numbers of the request that the rows' bounds are made of. */
    private final SortedMap<Integer, List<ScarceValue>> byPeriod = new TreeMap<>();

    private ScarcityReport(AllocationProgram program, PricedFlows priced) {
        this.program = program;
        this.problem = program.problem();
        this.priced = priced;
        double largest = 0;
        for (double contribution : program.contributions()) {
            largest = Math.max(largest, Math.abs(contribution));
        }
        this.noise = NOISE * largest;
    }

    static List<ScarceValue> of(AllocationProgram program, PricedFlows priced) {
        ScarcityReport report = new ScarcityReport(program, priced);
        for (int i = 0; i < program.rows().size(); i++) {
            report.addRow(i);
        }
        report.addLots();
        List<ScarceValue> values = new ArrayList<>();
        report.byPeriod
                .values()
                .forEach(ofPeriod ->
                        values.addAll(ofPeriod.stream().sorted(ORDER).toList()));
        return values;
    }

    private void addRow(int number) {
        ProgramRow row = program.rows().get(number);
        double slope = priced.slope(number);
        if (priced.isFree(number) || Math.abs(slope) <= noise) {
            return;
        }
        boolean least = priced.isAtLeast(number);
        int item = row.item();
        int period = row.period();
        switch (row.kind()) {
            case DEMAND -> addDemand(row, slope, least);
            case RECLAIM ->
                add(
                        new Place(least ? ScarceKind.LEAST_RECLAIM : ScarceKind.RECLAIM, item, period),
                        BigDecimal.valueOf(least ? row.least() : row.most()),
                        slope);
            case RESOURCE ->
                add(
                        new Place(least ? ScarceKind.LEAST_USE : ScarceKind.RESOURCE, item, period),
                        BigDecimal.valueOf(least ? row.least() : row.most()),
                        slope);
            // The bound of the row is what was there less the capacity.
            case CAPACITY ->
                add(
                        new Place(ScarceKind.CAPACITY, item, period),
                        problem.piles().get(item).capacity().orElseThrow(),
                        0 - slope);
            case LOT, LIMIT, SHARE -> {
                // Lots are summed over their rows; limits have no number that all tonnes share.
            }
        }
    }

    private void addDemand(ProgramRow row, double slope, boolean least) {
        BigDecimal unmet = problem.products().get(row.item()).unmetCostPerTonne();
        if (least) {
            add(
                    new Place(ScarceKind.FIRM_DEMAND, row.item(), row.period()),
                    problem.firm(row.item(), row.period()),
                    slope);
        } else {
            add(
                    new Place(ScarceKind.DEMAND, row.item(), row.period()),
                    problem.demand(row.item(), row.period()),
                    slope - unmet.doubleValue());
        }
    }

    /** A tonne that is there from a period on counts in every row over its lot from then on. */
    private void addLots() {
        double[][] slopes = new double[problem.lots().size()][problem.periods()];
        for (int i = 0; i < program.rows().size(); i++) {
            ProgramRow row = program.rows().get(i);
            for (int lot = 0; lot < slopes.length; lot++) {
                boolean counts = (row.kind() == ProgramRow.Kind.LOT && row.item() == lot)
                        || (row.kind() == ProgramRow.Kind.CAPACITY && problem.isOn(lot, row.item()));
                for (int period = 0; counts && period <= row.period(); period++) {
                    slopes[lot][period] += priced.slope(i);
                }
            }
        }
        for (int lot = 0; lot < slopes.length; lot++) {
            for (int period = 0; period < problem.periods(); period++) {
                BigDecimal available = period == 0 ? problem.supply(lot, 0) : problem.arrivals(lot, period);
                // Where nothing arrives there is no row for the time before, and the slope is that of an earlier tonne.
                if (available.signum() > 0 && Math.abs(slopes[lot][period]) > noise) {
                    double holding = problem.holdingToTheEnd(lot, period).doubleValue();
                    add(new Place(ScarceKind.LOT, lot, period), available, slopes[lot][period] - holding);
                }
            }
        }
    }

    private void add(Place place, BigDecimal available, double worth) {
        byPeriod.computeIfAbsent(place.period(), period -> new ArrayList<>())
                .add(ScarceValue.builder()
                        .kind(place.kind())
                        .id(id(place))
                        .period(problem.period(place.period()))
                        .available(available)
                        .worth(Money.of(
                                new BigDecimal(worth, DIGITS), problem.request().currency()))
                        .build());
    }

    private String id(Place place) {
        return switch (place.kind()) {
            case LOT -> problem.lots().get(place.item()).id();
            case RECLAIM, LEAST_RECLAIM, CAPACITY ->
                problem.piles().get(place.item()).id();
            case DEMAND, FIRM_DEMAND -> problem.products().get(place.item()).id();
            case RESOURCE, LEAST_USE -> problem.resources().get(place.item()).id();
        };
    }

    /** Returns what is scarcest: the coal, reclaim or resource whose worth times its number is greatest. */
    static Optional<ScarceValue> scarcest(List<ScarceValue> values) {
        return values.stream()
                .filter(value -> value.kind() == ScarceKind.LOT
                        || value.kind() == ScarceKind.RECLAIM
                        || value.kind() == ScarceKind.RESOURCE)
                .filter(value ->
                        value.worth().amount().signum() > 0 && value.available().signum() > 0)
                .reduce((best, value) -> value.imputed().compareTo(best.imputed()) > 0 ? value : best);
    }
}

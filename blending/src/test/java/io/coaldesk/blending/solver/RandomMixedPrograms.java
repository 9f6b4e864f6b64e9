package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.BlendInstances.SplitMix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Small mixed programs with every kind of domain and condition, each told a second time in plain words: the ranges that
 * each column may choose from, and what must hold of the columns used.
 */
final class RandomMixedPrograms {

    private static final double[][] RATIOS = {{0.5, 1, 2}, {1}, {0, 0.25, 3}, {0.2, 0.4}};

    private final SplitMix random;
    private final int columns;
    private final double[] lower;
    private final double[] upper;
    private final MixedProgram.Builder builder;
    private final LinearProgram relaxation;
    private final List<List<double[]>> ranges = new ArrayList<>();
    private final List<Predicate<boolean[]>> rules = new ArrayList<>();
    private final List<RatioRule> ratios = new ArrayList<>();

    /** {@code x[column] = r x[other]} for one of the values. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record RatioRule(int column, int other, double[] values) {}

    /** A program and the same in plain words: for each column the ranges {@code {from, to}}, and rules of use. */
    record Case(
            MixedProgram program,
            LinearProgram relaxation,
            List<List<double[]>> ranges,
            List<Predicate<boolean[]>> rules,
            List<RatioRule> ratios) {}

    private RandomMixedPrograms(SplitMix random) {
        this.random = random;
        columns = 5 + random.below(5);
        lower = new double[columns];
        upper = new double[columns];
        relaxation = relaxation();
        builder = MixedProgram.of(relaxation);
    }

    static Case of(long seed) {
        return new RandomMixedPrograms(new SplitMix(seed)).build();
    }

    private Case build() {
        int combinations = 1;
        List<Integer> choosing = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            List<double[]> own = combinations < 200 ? domain(j) : List.of(new double[] {lower[j], upper[j]});
            combinations *= Math.max(1, own.size());
            ranges.add(own);
            if (own.size() != 1 || own.get(0)[0] > 0) {
                choosing.add(j);
            }
        }
        for (int count = random.below(4); count > 0 && choosing.size() > 1; count--) {
            addRule(choosing);
        }
        if (combinations < 100 && random.uniform() < 0.3) {
            addRatio();
        }
        if (random.uniform() < 0.4) {
            limitPlainColumns();
        }
        return new Case(builder.build(), relaxation, ranges, rules, ratios);
    }

    private LinearProgram relaxation() {
        LinearProgram.Builder program = LinearProgram.columns(columns);
        double[] cost = new double[columns];
        double[] ones = new double[columns];
        boolean whole = random.uniform() < 0.3;
        for (int j = 0; j < columns; j++) {
            cost[j] = whole ? random.below(9) - 3 : random.uniform(-20, 80);
            ones[j] = 1;
            lower[j] = random.uniform() < 0.15 ? 0.125 : 0;
            upper[j] = whole ? 1 + random.below(3) : random.uniform(0.3, 1.2);
            program.bounds(j, lower[j], upper[j]);
        }
        program.objective(cost).addRow(ones, 1, random.uniform() < 0.7 ? 1 : 1.5);
        for (int rows = random.below(4); rows > 0; rows--) {
            double[] row = new double[columns];
            for (int j = 0; j < columns; j++) {
                row[j] = whole ? random.below(7) - 2 : random.uniform(-1, 4);
            }
            double middle = random.uniform(-0.5, 3);
            double width = random.uniform() < 0.2 ? 0 : random.uniform(0.05, 1);
            boolean oneSided = random.uniform() < 0.3;
            program.addRow(row, oneSided ? Double.NEGATIVE_INFINITY : middle - width, middle + width);
        }
        return program.build();
    }

    /** Gives a column a domain of a random kind, and lists its ranges. */
    private List<double[]> domain(int j) {
        List<double[]> own = new ArrayList<>();
        if (lower[j] == 0) {
            own.add(new double[] {0, 0});
        }
        switch (random.below(4)) {
            case 0 -> {
                double least = random.uniform(0.05, 0.4);
                builder.semiContinuous(j, least);
                own.add(new double[] {Math.max(least, lower[j]), upper[j]});
            }
            case 1 -> {
                int parts = 2 + random.below(5);
                double least = random.uniform() < 0.5 ? 0 : 0.3;
                builder.multiples(j, 1.0 / parts, least);
                for (int k = 1; k * (1.0 / parts) <= upper[j] + 1e-12; k++) {
                    if (k * (1.0 / parts) >= Math.max(least, lower[j]) - 1e-12) {
                        own.add(new double[] {k * (1.0 / parts), k * (1.0 / parts)});
                    }
                }
            }
            case 2 -> {
                builder.listed(j, 0.5, 0, 0.2, 0.5, 1.1);
                for (double value : new double[] {0.2, 0.5, 1.1}) {
                    if (value >= lower[j] && value <= upper[j]) {
                        own.add(new double[] {value, value});
                    }
                }
            }
            default -> {
                return List.of(new double[] {lower[j], upper[j]});
            }
        }
        return own;
    }

    private void addRule(List<Integer> choosing) {
        int[] some = choosing.stream()
                .filter(j -> random.uniform() < 0.7)
                .mapToInt(j -> j)
                .toArray();
        int bound = random.below(some.length + 1);
        switch (random.below(4)) {
            case 0 -> {
                builder.mostUsed(some, bound);
                rules.add(used -> count(some, used) <= bound);
            }
            case 1 -> {
                builder.leastUsed(some, bound);
                rules.add(used -> count(some, used) >= bound);
            }
            case 2 -> {
                int one = choosing.get(random.below(choosing.size()));
                int other = choosing.get(random.below(choosing.size()));
                builder.implies(one, other);
                rules.add(used -> !used[one] || used[other]);
            }
            default -> {
                boolean[] pattern = new boolean[columns];
                for (int j : some) {
                    pattern[j] = random.uniform() < 0.5;
                }
                int[] named = Arrays.stream(some).filter(j -> pattern[j]).toArray();
                builder.forbidSupport(some, named);
                rules.add(used -> Arrays.stream(some).anyMatch(j -> used[j] != pattern[j]));
            }
        }
    }

    private void addRatio() {
        int one = random.below(columns);
        int other = (one + 1 + random.below(columns - 1)) % columns;
        double[] values = RATIOS[random.below(RATIOS.length)];
        builder.ratio(one, other, values);
        ratios.add(new RatioRule(one, other, values));
    }

    /** Lets only some of the columns without a domain be above 0. */
    private void limitPlainColumns() {
        List<Integer> plain = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            List<double[]> own = ranges.get(j);
            if (own.size() == 1 && own.get(0)[0] == 0 && own.get(0)[1] == upper[j] && plain.size() < 3) {
                plain.add(j);
                ranges.set(j, List.of(new double[] {0, 0}, own.get(0)));
            }
        }
        int[] members = plain.stream().mapToInt(j -> j).toArray();
        int most = random.below(members.length + 1);
        builder.mostUsed(members, most);
        rules.add(used -> count(members, used) <= most);
    }

    private static int count(int[] members, boolean[] used) {
        int count = 0;
        for (int member : members) {
            count += used[member] ? 1 : 0;
        }
        return count;
    }
}

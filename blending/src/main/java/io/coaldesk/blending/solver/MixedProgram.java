package io.coaldesk.blending.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linear program some of whose columns may take only some values, or may be used only together with others or without.
 *
 * <p>A column is <em>used</em> when it differs from 0. Columns whose lower bound is above 0 are always used. A column
 * that takes part in a condition on use has finite bounds of zero or more, and can be told apart from an unused one: it
 * is semicontinuous, a multiple, listed, or always used. Only {@link Builder#mostUsed} does without: there, a column
 * without a domain of its own is used when it is above 0.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MixedProgram {

    private final LinearProgram relaxation;
    private final int[] columns;
    private final Choice[] choices;
    private final Condition[] conditions;
    private final Ratio[] ratios;

    /** Column {@code x = r y} for one {@code r} of a choice. */
    record Ratio(int column, int other, Choice.Listed values) {}

    private MixedProgram(
            LinearProgram relaxation, int[] columns, Choice[] choices, Condition[] conditions, Ratio[] ratios) {
        this.relaxation = relaxation;
        this.columns = columns;
        this.choices = choices;
        this.conditions = conditions;
        this.ratios = ratios;
    }

    /**
     * Starts a program with the linear one that is left when all conditions are.
     *
     * @param relaxation  the linear program
     * @return the builder
     */
    public static Builder of(LinearProgram relaxation) {
        return new Builder(relaxation);
    }

    /** The linear program that is left when all conditions are. */
    public LinearProgram relaxation() {
        return relaxation;
    }

    /** The column of each choice but those of ratios, in ascending order. */
    int[] columns() {
        return columns;
    }

    /** The choices of columns, then those of ratios. */
    Choice[] choices() {
        return choices;
    }

    /** The conditions, on numbers of choices. */
    Condition[] conditions() {
        return conditions;
    }

    Ratio[] ratios() {
        return ratios;
    }

    /** A program in the making, for one thread. Every refusal names the column and the value. */
    public static final class Builder {

        private final LinearProgram relaxation;
        private final @Nullable Choice[] domains;
        private final List<Condition> conditions = new ArrayList<>();
        private final List<Ratio> ratios = new ArrayList<>();

        private Builder(LinearProgram relaxation) {
            this.relaxation = relaxation;
            domains = new @Nullable Choice[relaxation.columns()];
        }

        /**
         * Lets a column be 0, or not below a least value and within its bounds.
         *
         * @param column  the column
         * @param least  the least value if used, finite and above 0
         * @return this builder
         */
        public Builder semiContinuous(int column, double least) {
            requireNoDomain(column);
            requirePositive("least", column, least);
            double from = Math.max(least, relaxation.lower(column));
            domains[column] = new Choice.Range(canBeUnused(column), from, relaxation.upper(column));
            return this;
        }

        /**
         * Lets a column be 0, or a whole multiple {@code k step} within its bounds.
         *
         * @param column  the column
         * @param step  the step, finite and above 0
         * @param least  the least value if used; 0 for any multiple from the first
         * @return this builder
         */
        public Builder multiples(int column, double step, double least) {
            requireNoDomain(column);
            requirePositive("step", column, step);
            if (!(least >= 0 && least <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "column " + column + ": least must be finite and zero or more, not " + least);
            }
            // 0.3 / 0.1 is a little below 3, yet 3 steps are meant
            double from = Math.ceil(Math.max(least, relaxation.lower(column)) / step * (1 - Choice.NEARNESS));
            double to = Math.floor(relaxation.upper(column) / step * (1 + Choice.NEARNESS));
            if (to > 1e9) {
                throw new IllegalArgumentException("column " + column + ": step " + step + " is too small for values up"
                        + " to " + relaxation.upper(column));
            }
            domains[column] =
                    new Choice.Multiples(canBeUnused(column), step, (int) Math.max(1, Math.min(from, 2e9)), (int) to);
            return this;
        }

        /**
         * Lets a column take only one of some values; those outside its bounds are left out.
         *
         * @param column  the column
         * @param values  finite values of zero or more, of which 0 counts as unused
         * @return this builder
         */
        public Builder listed(int column, double... values) {
            requireNoDomain(column);
            domains[column] = new Choice.Listed(Arrays.stream(distinct("column " + column, values))
                    .filter(value -> value >= relaxation.lower(column) && value <= relaxation.upper(column))
                    .toArray());
            return this;
        }

        /**
         * Lets at most some of the columns be used.
         *
         * @param columns  different columns
         * @param most  how many may be used, zero or more
         * @return this builder
         */
        public Builder mostUsed(int[] columns, int most) {
            requireMembers(columns);
            requireCount("most", most);
            conditions.add(new Condition.MostUsed(columns.clone(), most));
            return this;
        }

        /**
         * Requires at least some of the columns to be used.
         *
         * @param columns  different columns
         * @param least  how many must be used, zero or more
         * @return this builder
         */
        public Builder leastUsed(int[] columns, int least) {
            requireMembers(columns);
            requireCount("least", least);
            conditions.add(new Condition.LeastUsed(columns.clone(), least));
            return this;
        }

        /**
         * Requires another column to be used where one is.
         *
         * @param column  the column that may be used only with the other
         * @param other  the other, which may be used alone
         * @return this builder
         */
        public Builder implies(int column, int other) {
            requireBounds(column);
            requireBounds(other);
            conditions.add(new Condition.Implies(column, other));
            return this;
        }

        /**
         * Forbids one combination: that of the columns exactly some are used.
         *
         * @param columns  different columns
         * @param used  those of them that must not be exactly the used ones
         * @return this builder
         */
        public Builder forbidSupport(int[] columns, int[] used) {
            requireMembers(columns);
            requireDifferent(used);
            boolean[] pattern = new boolean[columns.length];
            int found = 0;
            for (int k = 0; k < columns.length; k++) {
                int column = columns[k];
                pattern[k] = Arrays.stream(used).anyMatch(other -> other == column);
                found += pattern[k] ? 1 : 0;
            }
            if (found < used.length) {
                throw new IllegalArgumentException(
                        "used " + Arrays.toString(used) + " must be among the columns " + Arrays.toString(columns));
            }
            conditions.add(new Condition.ForbiddenSupport(columns.clone(), pattern));
            return this;
        }

        /**
         * Requires {@code x[column] = r x[other]} for one {@code r} of a list; both may be 0.
         *
         * @param column  the column
         * @param other  another column
         * @param values  the ratios, finite and zero or more
         * @return this builder
         */
        public Builder ratio(int column, int other, double... values) {
            requireColumn(column);
            requireColumn(other);
            double[] sorted = distinct("ratio of column " + column + " to " + other, values);
            if (column == other || !(relaxation.lower(column) >= 0) || !(relaxation.lower(other) >= 0)) {
                throw new IllegalArgumentException("a ratio is of two different columns with lower bounds of zero or"
                        + " more, not of " + column + " and " + other);
            }
            ratios.add(new Ratio(column, other, new Choice.Listed(sorted)));
            return this;
        }

        /**
         * The program as it stands; the builder may be used further.
         *
         * @return the program
         * @throws IllegalArgumentException if a condition names a column of which it cannot be told whether it is used
         */
        public MixedProgram build() {
            @Nullable Choice[] all = domains.clone();
            for (Condition condition : conditions) {
                for (int column : condition.members()) {
                    if (domains[column] == null) {
                        all[column] = withoutDomain(column, condition instanceof Condition.MostUsed);
                    }
                }
            }
            int[] number = new int[all.length];
            int[] columns = new int[all.length];
            List<Choice> choices = new ArrayList<>();
            for (int j = 0; j < all.length; j++) {
                Choice choice = all[j];
                if (choice != null) {
                    number[j] = choices.size();
                    columns[choices.size()] = j;
                    choices.add(choice);
                }
            }
            int count = choices.size();
            ratios.forEach(ratio -> choices.add(ratio.values()));
            return new MixedProgram(
                    relaxation,
                    Arrays.copyOf(columns, count),
                    choices.toArray(new Choice[0]),
                    conditions.stream()
                            .map(condition -> condition.renumbered(number))
                            .toArray(Condition[]::new),
                    ratios.toArray(new Ratio[0]));
        }

        /** The choice of a column that is used when it is above 0. */
        private Choice withoutDomain(int column, boolean aboveZeroIsEnough) {
            if (canBeUnused(column) && !aboveZeroIsEnough) {
                throw new IllegalArgumentException("column " + column + ": it cannot be told whether a column that may"
                        + " be close to 0 is used; make it semicontinuous, multiple or listed");
            }
            return new Choice.Range(canBeUnused(column), relaxation.lower(column), relaxation.upper(column));
        }

        private boolean canBeUnused(int column) {
            return relaxation.lower(column) <= 0;
        }

        private void requireNoDomain(int column) {
            requireBounds(column);
            if (domains[column] != null) {
                throw new IllegalArgumentException("column " + column + ": it already has a domain");
            }
        }

        private void requireBounds(int column) {
            requireColumn(column);
            double lower = relaxation.lower(column);
            double upper = relaxation.upper(column);
            if (!(lower >= 0 && upper <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("column " + column + ": its bounds must be finite and zero or more,"
                        + " not " + lower + " and " + upper);
            }
        }

        private void requireColumn(int column) {
            if (column < 0 || column >= domains.length) {
                throw new IllegalArgumentException("column must be in [0, " + domains.length + "), not " + column);
            }
        }

        private void requireDifferent(int[] columns) {
            for (int column : columns) {
                requireColumn(column);
            }
            if (Arrays.stream(columns).distinct().count() < columns.length) {
                throw new IllegalArgumentException("columns must be different, not " + Arrays.toString(columns));
            }
        }

        /** Requires members whose bounds let it be told whether they are used. */
        private void requireMembers(int... columns) {
            requireDifferent(columns);
            for (int column : columns) {
                requireBounds(column);
            }
        }

        private static void requirePositive(String name, int column, double value) {
            if (!(value > 0 && value <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "column " + column + ": " + name + " must be finite and above 0, not " + value);
            }
        }

        private static void requireCount(String name, int value) {
            if (value < 0) {
                throw new IllegalArgumentException(name + " must be zero or more, not " + value);
            }
        }

        private static double[] distinct(String name, double[] values) {
            for (double value : values) {
                if (!(value >= 0 && value <= Double.MAX_VALUE)) {
                    throw new IllegalArgumentException(name + ": values must be finite and zero or more, not " + value);
                }
            }
            // adding 0 turns a negative zero into a positive one
            return Arrays.stream(values)
                    .map(value -> value + 0.0)
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }
}

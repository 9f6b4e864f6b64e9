package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * The options of one quantity in ascending order: each allows the values from {@code least} to {@code most}.
 *
 * <p>An unused quantity is 0; where that is allowed it is option 0, the only one whose {@code most} is 0.
 */
sealed interface Choice {

    /** Relative distance, to the largest value, at which a value counts as one that an option allows. */
    double NEARNESS = 1e-9;

    /** The number of options; with none, nothing is feasible. */
    int count();

    /** The smallest value that an option allows. */
    double least(int option);

    /** The largest value that an option allows. */
    double most(int option);

    /** The last option that allows values as small as this, or the first of all. */
    int floor(double value);

    /** Whether option 0 is to leave the quantity out. */
    default boolean canBeUnused() {
        return count() > 0 && most(0) == 0;
    }

    /** The option that allows a value but for rounding, or -1. */
    default int optionAt(double value) {
        double near = NEARNESS * most(count() - 1);
        if (value <= near && canBeUnused()) {
            return 0;
        }
        int option = floor(value + near);
        return value >= least(option) - near && value <= most(option) + near ? option : -1;
    }

    /** Left out, or within a range. */
    record Range(boolean canBeUnused, double from, double to) implements Choice {

        @Override
        public int count() {
            return (canBeUnused ? 1 : 0) + (isEmpty() ? 0 : 1);
        }

        private boolean isEmpty() {
            return from > to || to <= 0;
        }

        @Override
        public double least(int option) {
            return option == 0 && canBeUnused ? 0 : from;
        }

        @Override
        public double most(int option) {
            return option == 0 && canBeUnused ? 0 : to;
        }

        @Override
        public int floor(double value) {
            return count() == 2 && value >= from ? 1 : 0;
        }
    }

    /** Left out, or a whole multiple of a step. */
    record Multiples(boolean canBeUnused, double step, int from, int to) implements Choice {

        @Override
        public int count() {
            return (canBeUnused ? 1 : 0) + Math.max(0, to - from + 1);
        }

        @Override
        public double least(int option) {
            if (option == 0 && canBeUnused) {
                return 0;
            }
            return (from + option - (canBeUnused ? 1 : 0)) * step;
        }

        @Override
        public double most(int option) {
            return least(option);
        }

        @Override
        public int floor(double value) {
            double steps = Math.floor(value / step) - from + (canBeUnused ? 1 : 0);
            int option = (int) Math.max(0, Math.min(count() - 1.0, steps));
            // the quotient may be rounded to the wrong side of a whole number
            if (option + 1 < count() && least(option + 1) <= value) {
                return option + 1;
            }
            return option > 0 && least(option) > value ? option - 1 : option;
        }
    }

    /** One of a list of values, in ascending order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never written
    record Listed(double[] values) implements Choice {

        @Override
        public int count() {
            return values.length;
        }

        @Override
        public double least(int option) {
            return values[option];
        }

        @Override
        public double most(int option) {
            return values[option];
        }

        @Override
        public int floor(double value) {
            int found = Arrays.binarySearch(values, value);
            return found >= 0 ? found : Math.max(0, -found - 2);
        }
    }
}

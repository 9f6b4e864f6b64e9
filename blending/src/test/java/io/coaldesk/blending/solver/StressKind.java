package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.BlendInstances.Blend;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Status;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ways in which real data are unkind to a solver. */
enum StressKind {
    DUPLICATE_LOTS(null) {
        @Override
        void change(Blend blend) {
            for (int j = 1; j < blend.price().length; j += 2) {
                blend.price()[j] = blend.price()[j - 1];
                blend.cap()[j] = blend.cap()[j - 1];
                for (double[] row : blend.property()) {
                    row[j] = row[j - 1];
                }
            }
        }
    },
    EXACT_EQUALITIES(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            for (int r = 0; r < 3; r++) {
                blend.low()[r] = blended(blend, r);
                blend.high()[r] = blend.low()[r];
            }
        }
    },
    ROUNDED_DATA(null) {
        @Override
        void change(Blend blend) {
            round(blend.price());
            round(blend.low());
            round(blend.high());
            for (double[] row : blend.property()) {
                round(row);
            }
        }
    },
    EQUAL_COSTS(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            Arrays.fill(blend.price(), 500);
        }
    },
    NEGATIVE_COSTS(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            for (int j = 0; j < blend.price().length; j++) {
                blend.price()[j] = -blend.price()[j];
            }
        }
    },
    INFEASIBLE(Status.INFEASIBLE) {
        @Override
        void change(Blend blend) {
            blend.high()[0] = Arrays.stream(blend.property()[0]).min().orElseThrow() - 1;
            blend.low()[0] = Double.NEGATIVE_INFINITY;
        }
    },
    INFEASIBLE_BY_A_HAIR(Status.INFEASIBLE) {
        @Override
        void change(Blend blend) {
            blend.high()[0] = least(blend, 0) - 1e-5;
            blend.low()[0] = Double.NEGATIVE_INFINITY;
        }
    },
    FEASIBLE_BY_A_HAIR(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            blend.high()[0] = least(blend, 0) + 1e-5;
            blend.low()[0] = Double.NEGATIVE_INFINITY;
        }
    },
    ZERO_ROW(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            Arrays.fill(blend.property()[1], 0);
            blend.low()[1] = 0;
        }
    },
    ZERO_ROW_OUT_OF_REACH(Status.INFEASIBLE) {
        @Override
        void change(Blend blend) {
            Arrays.fill(blend.property()[1], 0);
            blend.low()[1] = 0.01;
        }
    },
    ZERO_COLUMN(null) {
        @Override
        void change(Blend blend) {
            for (double[] row : blend.property()) {
                row[0] = 0;
            }
        }
    },
    /** Sulphur times 1e-6, calorific value times 1e6, price times 1e4. */
    MIXED_UNITS(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            multiply(blend.property(), blend.low(), blend.high(), 1, 1e-6);
            multiply(blend.property(), blend.low(), blend.high(), 4, 1e6);
            for (int j = 0; j < blend.price().length; j++) {
                blend.price()[j] *= 1e4;
            }
        }
    },
    HUGE_CAPS(Status.OPTIMAL) {
        @Override
        void change(Blend blend) {
            Arrays.fill(blend.cap(), 1e6);
        }
    };

    /** What such a program comes to, where it is known. */
    final @Nullable Status expected;

    StressKind(@Nullable Status expected) {
        this.expected = expected;
    }

    abstract void change(Blend blend);

    Blend of(Blend blend) {
        change(blend);
        return blend;
    }

    static void multiply(double[][] property, double[] low, double[] high, int row, double factor) {
        property[row] =
                Arrays.stream(property[row]).map(value -> value * factor).toArray();
        low[row] *= factor;
        high[row] *= factor;
    }

    private static double blended(Blend blend, int row) {
        double sum = 0;
        for (int j = 0; j < blend.mixture().length; j++) {
            sum += blend.property()[row][j] * blend.mixture()[j];
        }
        return sum;
    }

    private static double least(Blend blend, int row) {
        double[][] property = blend.property().clone();
        double[] low = blend.low().clone();
        low[row] = Double.NEGATIVE_INFINITY;
        Blend other = new Blend(property[row], blend.cap(), property, low, blend.high(), blend.mixture());
        return ((Optimal) new BoundedSimplex().solve(other.program())).objective();
    }

    private static void round(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.rint(values[i] * 10) / 10;
        }
    }
}

package io.coaldesk.examples.benchmark;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.MixedProgram;
import java.util.Arrays;

/**
 * One random blend, feasible by construction: a share of each coal up to its cap, and eight properties within limits.
 *
 * <p>The draws are those of the generator whose sums of optima the tests of the solver reproduce.
 */
final class CoalBlend {

    static final int PROPERTIES = 8;

    final double[] price;
    final double[] cap;
    final double[] leastShare;
    final double[][] property;
    final double[] low = new double[PROPERTIES];
    final double[] high = new double[PROPERTIES];
    private long state;

    private CoalBlend(int coals, int most, long seed) {
        boolean few = most < coals;
        state = 0xC0A1L * 1000003L + seed * 7919L + coals * 104729L + (few ? 15485863L : 0);
        price = new double[coals];
        cap = new double[coals];
        leastShare = new double[coals];
        property = new double[PROPERTIES][coals];
        for (int j = 0; j < coals; j++) {
            drawCoal(j, few);
        }
        drawLimits(few ? mixtureOfFew(most) : mixtureOfAll());
    }

    /** A blend of as many coals as there are. */
    static CoalBlend ofAll(int coals, long seed) {
        return new CoalBlend(coals, coals, seed);
    }

    /** A blend of at most some of the coals, each from its least share up. */
    static CoalBlend ofFew(int coals, int most, long seed) {
        return new CoalBlend(coals, most, seed);
    }

    int coals() {
        return price.length;
    }

    LinearProgram program() {
        LinearProgram.Builder builder = LinearProgram.columns(coals()).objective(price);
        for (int j = 0; j < coals(); j++) {
            builder.bounds(j, 0, cap[j]);
        }
        builder.addRow(ones(), 1, 1);
        for (int r = 0; r < PROPERTIES; r++) {
            builder.addRow(property[r], low[r], high[r]);
        }
        return builder.build();
    }

    MixedProgram program(int most) {
        MixedProgram.Builder builder = MixedProgram.of(program());
        int[] all = new int[coals()];
        for (int j = 0; j < all.length; j++) {
            all[j] = j;
            builder.semiContinuous(j, leastShare[j]);
        }
        return builder.mostUsed(all, most).build();
    }

    double[] ones() {
        double[] ones = new double[coals()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The same prices, each moved by up to two per cent. */
    double[] movedPrices() {
        double[] moved = price.clone();
        for (int j = 0; j < moved.length; j++) {
            moved[j] *= uniform(0.98, 1.02);
        }
        return moved;
    }

    private void drawCoal(int j, boolean few) {
        double ash = uniform(6, 32);
        double t = uniform();
        double sulphur = 0.25 + 2.75 * t * t;
        double moisture = uniform(5, 22);
        double volatiles = uniform(8, 40);
        double calorific = 33.5 - 0.36 * ash - 0.30 * moisture + uniform(-0.6, 0.6);
        double grindability = uniform(38, 95);
        double fusion = uniform(1150, 1500);
        double carbon = (100 - ash - moisture) * (100 - volatiles) / 100;
        double[] drawn = {ash, sulphur, moisture, volatiles, calorific, grindability, fusion, carbon};
        for (int r = 0; r < PROPERTIES; r++) {
            property[r][j] = drawn[r];
        }
        price[j] = 30 * calorific - 2 * ash - 25 * sulphur - 1.5 * moisture + uniform(0, 60);
        if (few) {
            cap[j] = uniform(0.35, 0.80);
            leastShare[j] = uniform(0.05, 0.15);
        } else {
            cap[j] = coals() < 10 ? uniform(0.40, 0.90) : uniform(0.15, 0.60);
        }
    }

    private double[] mixtureOfAll() {
        int[] order = permutation();
        double[] x = new double[coals()];
        double rest = 1;
        for (int j : order) {
            x[j] = Math.min(cap[j], rest * uniform(0.2, 0.7));
            rest -= x[j];
        }
        for (int j : order) {
            double taken = Math.min(cap[j] - x[j], rest);
            x[j] += taken;
            rest -= taken;
        }
        return x;
    }

    private double[] mixtureOfFew(int most) {
        int[] order = permutation();
        double[] x = new double[coals()];
        double rest = 1;
        for (int k = 0; k < most; k++) {
            x[order[k]] = leastShare[order[k]];
            rest -= leastShare[order[k]];
        }
        for (int pass = 1; pass <= 4; pass++) {
            for (int k = 0; k < most; k++) {
                int j = order[k];
                double taken = Math.min(cap[j] - x[j], rest * (pass < 4 ? uniform(0.2, 0.7) : 1));
                x[j] += taken;
                rest -= taken;
            }
        }
        return x;
    }

    private void drawLimits(double[] x) {
        for (int r = 0; r < PROPERTIES; r++) {
            double min = Arrays.stream(property[r]).min().orElseThrow();
            double max = Arrays.stream(property[r]).max().orElseThrow();
            double width = (max - min) * uniform(0.02, 0.10);
            double position = uniform(0.15, 0.85);
            double blended = 0;
            for (int j = 0; j < x.length; j++) {
                blended += property[r][j] * x[j];
            }
            low[r] = blended - position * width;
            high[r] = blended + (1 - position) * width;
        }
    }

    private int[] permutation() {
        int[] order = new int[coals()];
        for (int j = 0; j < order.length; j++) {
            order[j] = j;
        }
        for (int j = order.length - 1; j > 0; j--) {
            int other = (int) (uniform() * (j + 1));
            int kept = order[j];
            order[j] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private double uniform(double from, double to) {
        return from + (to - from) * uniform();
    }

    /** SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014). */
    private double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >>> 11) * 0x1.0p-53;
    }
}

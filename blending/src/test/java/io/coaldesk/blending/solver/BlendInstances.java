package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * Random coal blends, each feasible by construction: one share per coal, a row of shares, eight property rows.
 *
 * <p>The draws are those of a published generator, so that the sums of the optima over its seeds are known.
 */
final class BlendInstances {

    /** The property rows: ash, sulphur, moisture, volatiles, calorific value, grindability, fusion, fixed carbon. */
    static final int PROPERTIES = 8;

    private BlendInstances() {}

    /**
     * The data of one blend. Row {@code r} is {@code low[r] <= property[r]·x <= high[r]}, and the shares add up to 1;
     * {@code mixture} is one blend within all limits.
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Blend(double[] price, double[] cap, double[][] property, double[] low, double[] high, double[] mixture) {

        LinearProgram program() {
            int coals = price.length;
            LinearProgram.Builder builder = LinearProgram.columns(coals).objective(price);
            for (int j = 0; j < coals; j++) {
                builder.bounds(j, 0, cap[j]);
            }
            double[] ones = new double[coals];
            Arrays.fill(ones, 1);
            builder.addRow(ones, 1, 1);
            for (int r = 0; r < property.length; r++) {
                builder.addRow(property[r], low[r], high[r]);
            }
            return builder.build();
        }
    }

    /** The blend of a seed with a number of coals. */
    static Blend blend(int coals, long seed) {
        SplitMix random = new SplitMix(0xC0A1L * 1000003L + seed * 7919L + coals * 104729L);
        double[] price = new double[coals];
        double[] cap = new double[coals];
        double[][] property = new double[PROPERTIES][coals];
        for (int j = 0; j < coals; j++) {
            drawCoal(random, coals, j, price, cap, property);
        }
        return limited(random, price, cap, property, mixture(random, cap));
    }

    /** Limits around the properties of a mixture. */
    private static Blend limited(SplitMix random, double[] price, double[] cap, double[][] property, double[] x) {
        double[] low = new double[PROPERTIES];
        double[] high = new double[PROPERTIES];
        for (int r = 0; r < PROPERTIES; r++) {
            double min = Arrays.stream(property[r]).min().orElseThrow();
            double max = Arrays.stream(property[r]).max().orElseThrow();
            double width = (max - min) * random.uniform(0.02, 0.10);
            double position = random.uniform(0.15, 0.85);
            double blended = 0;
            for (int j = 0; j < price.length; j++) {
                blended += property[r][j] * x[j];
            }
            low[r] = blended - position * width;
            high[r] = blended + (1 - position) * width;
        }
        return new Blend(price, cap, property, low, high, x);
    }

    /** A blend of which at most a number of coals may be used, each from its least share up. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record FewCoals(Blend blend, double[] leastShare, int most) {

        MixedProgram program() {
            int[] all = new int[leastShare.length];
            MixedProgram.Builder builder = MixedProgram.of(blend.program());
            for (int j = 0; j < all.length; j++) {
                all[j] = j;
                builder.semiContinuous(j, leastShare[j]);
            }
            return builder.mostUsed(all, most).build();
        }
    }

    /** The blend of a seed of at most {@code most} out of a number of coals. */
    static FewCoals fewCoals(int coals, int most, long seed) {
        SplitMix random = new SplitMix(0xC0A1L * 1000003L + seed * 7919L + coals * 104729L + 15485863L);
        double[] price = new double[coals];
        double[] cap = new double[coals];
        double[] least = new double[coals];
        double[][] property = new double[PROPERTIES][coals];
        for (int j = 0; j < coals; j++) {
            drawProperties(random, j, price, property);
            cap[j] = random.uniform(0.35, 0.80);
            least[j] = random.uniform(0.05, 0.15);
        }
        double[] x = mixtureOfFew(random, cap, least, most);
        return new FewCoals(limited(random, price, cap, property, x), least, most);
    }

    private static double[] mixtureOfFew(SplitMix random, double[] cap, double[] least, int most) {
        int[] order = permutation(random, cap.length);
        double[] x = new double[cap.length];
        double rest = 1;
        for (int k = 0; k < most; k++) {
            x[order[k]] = least[order[k]];
            rest -= least[order[k]];
        }
        for (int pass = 1; pass <= 4; pass++) {
            for (int k = 0; k < most; k++) {
                int j = order[k];
                double taken = Math.min(cap[j] - x[j], rest * (pass < 4 ? random.uniform(0.2, 0.7) : 1));
                x[j] += taken;
                rest -= taken;
            }
        }
        return x;
    }

    private static void drawCoal(SplitMix random, int coals, int j, double[] price, double[] cap, double[][] property) {
        drawProperties(random, j, price, property);
        cap[j] = coals < 10 ? random.uniform(0.40, 0.90) : random.uniform(0.15, 0.60);
    }

    private static void drawProperties(SplitMix random, int j, double[] price, double[][] property) {
        double ash = random.uniform(6, 32);
        double t = random.uniform();
        double sulphur = 0.25 + 2.75 * t * t;
        double moisture = random.uniform(5, 22);
        double volatiles = random.uniform(8, 40);
        double calorific = 33.5 - 0.36 * ash - 0.30 * moisture + random.uniform(-0.6, 0.6);
        double[] drawn = {
            ash,
            sulphur,
            moisture,
            volatiles,
            calorific,
            random.uniform(38, 95),
            random.uniform(1150, 1500),
            (100 - ash - moisture) * (100 - volatiles) / 100
        };
        for (int r = 0; r < PROPERTIES; r++) {
            property[r][j] = drawn[r];
        }
        price[j] = 30 * calorific - 2 * ash - 25 * sulphur - 1.5 * moisture + random.uniform(0, 60);
    }

    private static int[] permutation(SplitMix random, int count) {
        int[] order = new int[count];
        for (int j = 0; j < order.length; j++) {
            order[j] = j;
        }
        for (int j = order.length - 1; j > 0; j--) {
            int other = random.below(j + 1);
            int kept = order[j];
            order[j] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private static double[] mixture(SplitMix random, double[] cap) {
        int[] order = permutation(random, cap.length);
        double[] x = new double[cap.length];
        double rest = 1;
        for (int j : order) {
            double taken = Math.min(cap[j], rest * random.uniform(0.2, 0.7));
            x[j] = taken;
            rest -= taken;
        }
        for (int j : order) {
            double taken = Math.min(cap[j] - x[j], rest);
            x[j] += taken;
            rest -= taken;
        }
        return x;
    }

    /** The generator SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014). */
    static final class SplitMix {

        private long state;

        SplitMix(long seed) {
            state = seed;
        }

        long next() {
            state += 0x9E3779B97F4A7C15L;
            long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            return z ^ z >>> 31;
        }

        double uniform() {
            return (next() >>> 11) * 0x1.0p-53;
        }

        double uniform(double from, double to) {
            return from + (to - from) * uniform();
        }

        int below(int bound) {
            return (int) (uniform() * bound);
        }
    }
}

package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.PiecewiseTerm.Interval;
import io.coaldesk.blending.PiecewiseTerm.Piece;
import io.coaldesk.blending.mixing.MixingLaw;
import io.coaldesk.blending.mixing.MixingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecewiseTermTest {

    private static final double EPS = 1e-9;

    private static PiecewiseTerm term(double value, List<Piece> pieces) {
        return new PiecewiseTerm(MixingRow.additive(Samples.key("ash_ar"), new double[] {value}), pieces);
    }

    @Test
    void where_two_pieces_meet_the_lower_value_counts() {
        PiecewiseTerm jump = term(1, List.of(new Piece(0, 1, 0, 0), new Piece(1, 2, 5, 6), new Piece(2, 3, 1, 1)));
        assertThat(jump.at(1, jump.reach())).isZero();
        assertThat(jump.at(1.5, jump.reach())).isEqualTo(5.5);
        assertThat(jump.at(2, jump.reach())).isEqualTo(1);
        // seen from inside of the middle piece, its own ends count
        assertThat(jump.at(1, new Interval(1, 2))).isEqualTo(5);
        assertThat(jump.at(2, new Interval(1, 2))).isEqualTo(6);
        assertThat(jump.reach()).isEqualTo(new Interval(0, 3));
    }

    /** 0 up to 1, a jump to 5: over 0 to 2 the hull is flat and then rises at a slope of 5. */
    @Test
    void the_hull_of_a_jump_is_the_line_under_it() {
        PiecewiseTerm jump = term(1.5, List.of(new Piece(0, 1, 0, 0), new Piece(1, 2, 5, 5)));
        assertThat(bound(jump, new Interval(0, 2))).isCloseTo(2.5, within(EPS));
        assertThat(bound(jump, new Interval(1, 2))).isCloseTo(5, within(EPS));
    }

    @Test
    void an_interval_is_divided_at_the_end_of_a_piece_that_is_nearest() {
        PiecewiseTerm three = term(1, List.of(new Piece(0, 1, 0, 0), new Piece(1, 2, 5, 5), new Piece(2, 3, 1, 1)));
        assertThat(three.split(three.reach(), 0.2)).isEqualTo(1);
        assertThat(three.split(three.reach(), 2.6)).isEqualTo(2);
        assertThat(three.split(new Interval(0, 1), 0.4)).isEqualTo(0.4);
        assertThat(three.split(new Interval(0, 1), 0.01)).isEqualTo(0.5);
    }

    /** The seeds are the instances: random pieces with jumps, on random intervals, beside the envelope by brute force. */
    @Test
    void the_lines_are_the_convex_envelope() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Piece> pieces = pieces(random);
            double low = Math.round(random.nextDouble() * 40) / 10.0;
            Interval interval = new Interval(low, low + 0.3 + random.nextDouble() * 3);
            for (int i = 0; i <= 20; i++) {
                double value = interval.low() + (interval.high() - interval.low()) * i / 20;
                double bound = bound(term(value, pieces), interval);
                assertThat(bound)
                        .as("seed %s at %s", seed, value)
                        .isLessThanOrEqualTo(term(value, pieces).at(value, interval) + EPS);
                assertThat(bound)
                        .as("seed %s at %s", seed, value)
                        .isCloseTo(envelope(pieces, interval, value), within(1e-7));
            }
        }
    }

    private static List<Piece> pieces(Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double from = random.nextInt(20);
            boolean step = random.nextBoolean();
            pieces.add(new Piece(i, i + 1, from, step ? from : random.nextInt(20)));
        }
        return pieces;
    }

    private static double bound(PiecewiseTerm term, Interval interval) {
        double most = Double.NEGATIVE_INFINITY;
        for (Goal.Line line : term.below(interval, 1, 1)) {
            most = Math.max(most, line.coefficients()[0] + line.constant());
        }
        return most;
    }

    /** Returns the least of all chords over a value; their ends are the ends of pieces and of the interval. */
    private static double envelope(List<Piece> pieces, Interval interval, double value) {
        List<double[]> points = new ArrayList<>();
        for (Piece piece : pieces) {
            double from = Math.max(piece.from(), interval.low());
            double to = Math.min(piece.to(), interval.high());
            if (from < to) {
                points.add(new double[] {from, at(piece, from)});
                points.add(new double[] {to, at(piece, to)});
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (double[] left : points) {
            for (double[] right : points) {
                if (left[0] <= value + 1e-12 && right[0] >= value - 1e-12) {
                    double part = right[0] > left[0] ? (value - left[0]) / (right[0] - left[0]) : 0;
                    double chord = left[1] + part * (right[1] - left[1]);
                    least = Math.min(least, right[0] > left[0] ? chord : Math.min(left[1], right[1]));
                }
            }
        }
        return least;
    }

    private static double at(Piece piece, double value) {
        return piece.atFrom() + (piece.atTo() - piece.atFrom()) * (value - piece.from()) / (piece.to() - piece.from());
    }

    /** On a dry basis a value is a ratio of two sums: lines stay below, and touch at the ends of the interval. */
    @Test
    void the_lines_of_a_ratio_stay_below_and_touch_at_the_ends() {
        MixingRow dry = MixingLaw.row(Samples.key("ash_d"), List.of(Samples.DRY.quality(), Samples.WET.quality()));
        for (double slope : new double[] {3, -3}) {
            PiecewiseTerm term = new PiecewiseTerm(dry, List.of(new Piece(0, 40, 100, 100 + 40 * slope)));
            Interval interval = new Interval(14, 26);
            List<Goal.Line> lines = term.below(interval, 0.7, 0.9);
            for (int i = 0; i <= 1000; i++) {
                double[] shares = {i / 1000.0, 1 - i / 1000.0};
                double value = dry.value(shares);
                if (value >= 14 && value <= 26) {
                    assertThat(bound(lines, shares)).isLessThanOrEqualTo(term.at(value, interval) + EPS);
                }
            }
            for (double end : new double[] {14, 26}) {
                // (21 - 12 w) / (0.7 + 0.2 w) = end
                double w = (21 - 0.7 * end) / (12 + 0.2 * end);
                double[] shares = {w, 1 - w};
                assertThat(bound(lines, shares)).isCloseTo(100 + slope * end, within(1e-9));
            }
        }
    }

    private static double bound(List<Goal.Line> lines, double[] shares) {
        double most = Double.NEGATIVE_INFINITY;
        for (Goal.Line line : lines) {
            most = Math.max(most, StepEnumeration.mean(shares, line.coefficients()) + line.constant());
        }
        return most;
    }
}

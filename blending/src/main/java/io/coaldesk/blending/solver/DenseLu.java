package io.coaldesk.blending.solver;

/**
 * The factorisation {@code P M = L U} of a small square matrix by Gaussian elimination with partial pivoting.
 *
 * <p>The memory is reused from one matrix to the next.
 */
final class DenseLu {

    private double[][] factors = {};
    private int[] order = {};
    private double[] inversePivot = {};
    private double[] work = {};
    private int size;

    /** Factorises a matrix in place, exchanging its rows too; a singular one gives solutions that are not finite. */
    void factorise(double[][] matrix, int count) {
        factors = matrix;
        size = count;
        if (order.length < count) {
            order = new int[count];
            inversePivot = new double[count];
            work = new double[count];
        }
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        for (int k = 0; k < size; k++) {
            bringUpLargest(k);
            eliminate(k);
        }
    }

    /** Solves {@code M x = b}. */
    void solve(double[] b, double[] x) {
        for (int i = 0; i < size; i++) {
            double[] row = factors[i];
            double sum = b[order[i]];
            for (int j = 0; j < i; j++) {
                sum -= row[j] * x[j];
            }
            x[i] = sum;
        }
        for (int i = size - 1; i >= 0; i--) {
            double[] row = factors[i];
            double sum = x[i];
            for (int j = i + 1; j < size; j++) {
                sum -= row[j] * x[j];
            }
            x[i] = sum * inversePivot[i];
        }
    }

    /** Solves {@code transpose(M) y = c}. */
    void solveTransposed(double[] c, double[] y) {
        System.arraycopy(c, 0, work, 0, size);
        for (int i = 0; i < size; i++) {
            double[] row = factors[i];
            double known = work[i] * inversePivot[i];
            work[i] = known;
            for (int j = i + 1; j < size; j++) {
                work[j] -= row[j] * known;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            double[] row = factors[i];
            double known = work[i];
            for (int j = 0; j < i; j++) {
                work[j] -= row[j] * known;
            }
            y[order[i]] = known;
        }
    }

    private void bringUpLargest(int k) {
        int best = k;
        for (int i = k + 1; i < size; i++) {
            if (Math.abs(factors[i][k]) > Math.abs(factors[best][k])) {
                best = i;
            }
        }
        double[] row = factors[k];
        factors[k] = factors[best];
        factors[best] = row;
        int index = order[k];
        order[k] = order[best];
        order[best] = index;
    }

    private void eliminate(int k) {
        double[] pivotRow = factors[k];
        inversePivot[k] = 1 / pivotRow[k];
        for (int i = k + 1; i < size; i++) {
            double[] row = factors[i];
            double factor = row[k] * inversePivot[k];
            row[k] = factor;
            if (factor != 0) {
                for (int j = k + 1; j < size; j++) {
                    row[j] -= factor * pivotRow[j];
                }
            }
        }
    }
}

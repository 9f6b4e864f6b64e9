package io.coaldesk.blending.solver;

/** The factorisation {@code P M = L U} of a small square matrix by Gaussian elimination with partial pivoting. */
final class DenseLu {

    private final double[][] factors;
    private final int[] order;

    /** Factorises the matrix in place; a singular one gives solutions that are not finite. */
    DenseLu(double[][] matrix) {
        factors = matrix;
        order = new int[matrix.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int k = 0; k < order.length; k++) {
            bringUpLargest(k);
            eliminate(k);
        }
    }

    /** The solution of {@code M x = b}. */
    double[] solve(double[] b) {
        int size = order.length;
        double[] x = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = b[order[i]];
            for (int j = 0; j < i; j++) {
                sum -= factors[i][j] * x[j];
            }
            x[i] = sum;
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                x[i] -= factors[i][j] * x[j];
            }
            x[i] /= factors[i][i];
        }
        return x;
    }

    /** The solution of {@code transpose(M) y = c}. */
    double[] solveTransposed(double[] c) {
        int size = order.length;
        double[] z = c.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                z[i] -= factors[j][i] * z[j];
            }
            z[i] /= factors[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                z[i] -= factors[j][i] * z[j];
            }
        }
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            y[order[i]] = z[i];
        }
        return y;
    }

    private void bringUpLargest(int k) {
        int best = k;
        for (int i = k + 1; i < order.length; i++) {
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
        for (int i = k + 1; i < order.length; i++) {
            double[] row = factors[i];
            double factor = row[k] / pivotRow[k];
            row[k] = factor;
            if (factor != 0) {
                for (int j = k + 1; j < order.length; j++) {
                    row[j] -= factor * pivotRow[j];
                }
            }
        }
    }
}

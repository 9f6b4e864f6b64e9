package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Status;
import io.coaldesk.blending.solver.ScaledProgram.Method;

/**
 * The memory in which linear programs are solved one after another, and the last of them with its answer.
 *
 * <p>Once it has grown to the size of the programs, a solve allocates nothing. A warm solve, which starts from the last
 * basis, gives the answer of a cold one bit for bit: where the answer might depend on the way to it, the program is
 * solved cold. Equal programs get equal answers whatever was solved before.
 *
 * <p>This class is mutable and for one thread. Answers are those of the last solve, and {@link #solution()} copies them.
 */
public final class SimplexWorkspace {

    /** Pivots without gain after which Bland's rule takes over. */
    static final int STALL_LIMIT = 100;

    private final WorkingProgram program = new WorkingProgram();
    private final SimplexKernel kernel = new SimplexKernel();
    private final Answer answer = new Answer(program, kernel);
    private final int stallLimit;
    private boolean answered;
    private boolean canGoOn;

    /** A workspace without a program. */
    public SimplexWorkspace() {
        this(STALL_LIMIT);
    }

    /** A workspace that turns to Bland's rule after a number of pivots without gain. */
    SimplexWorkspace(int stallLimit) {
        this.stallLimit = stallLimit;
    }

    /**
     * Solves a program.
     *
     * @param stated  the program
     * @return what kind of answer there is
     * @throws LpSolverException if no answer passes its own verification
     */
    public Status solve(LinearProgram stated) {
        answered = false;
        canGoOn = false;
        program.load(stated);
        return cold();
    }

    /**
     * Solves the last program at other costs; they stay until the next change.
     *
     * @param costs  one finite cost per column
     * @return what kind of answer there is
     * @throws IllegalStateException if no program was solved yet
     * @throws LpSolverException if no answer passes its own verification
     */
    public Status solveWithCosts(double[] costs) {
        requireProgram();
        program.replaceCosts(costs);
        if (canGoOn) {
            answered = false;
            kernel.scaled.loadCosts(program);
            if (isFinal(kernel.withCosts(stallLimit))) {
                return Status.OPTIMAL;
            }
        }
        return cold();
    }

    /**
     * Solves the last program within other bounds; they stay until the next change.
     *
     * @param lower  the lower bound of each column, perhaps negative infinity
     * @param upper  the upper bound of each column, perhaps positive infinity
     * @param rowLower  the lower bound of each row, perhaps negative infinity
     * @param rowUpper  the upper bound of each row, perhaps positive infinity
     * @return what kind of answer there is
     * @throws IllegalStateException if no program was solved yet
     * @throws LpSolverException if no answer passes its own verification
     */
    public Status solveWithBounds(double[] lower, double[] upper, double[] rowLower, double[] rowUpper) {
        requireProgram();
        program.replaceBounds(lower, upper, rowLower, rowUpper);
        if (canGoOn && program.crossed() < 0) {
            answered = false;
            kernel.scaled.loadBounds(program);
            if (isFinal(kernel.withBounds(Answer.PRECISION, stallLimit))) {
                return Status.OPTIMAL;
            }
        }
        return cold();
    }

    /** The least cost. */
    public double objective() {
        requireOptimal();
        return answer.objective;
    }

    /** The value of one column. */
    public double x(int column) {
        requireOptimal();
        return answer.x[column];
    }

    /** The price of one row's active bound, as {@link LpSolution.Optimal#rowDuals()} has it. */
    public double rowDual(int row) {
        requireOptimal();
        return answer.rowDuals[row];
    }

    /** The price of one column's active bound, as {@link LpSolution.Optimal#reducedCosts()} has it. */
    public double reducedCost(int column) {
        requireOptimal();
        return answer.reducedCosts[column];
    }

    /** Whether more limits meet at the point than fix it, as {@link LpSolution.Optimal#degenerate()} has it. */
    public boolean degenerate() {
        requireOptimal();
        return answer.degenerate;
    }

    /** The number of pivots of all solves so far. */
    public long pivots() {
        return kernel.tableau.allPivots();
    }

    /** An immutable copy of the last answer. */
    public LpSolution solution() {
        requireProgram();
        return answer.copy();
    }

    /** Whether a warm run came to an answer that a cold one would come to as well. */
    private boolean isFinal(Outcome outcome) {
        answered = outcome == Outcome.OPTIMAL && answer.read(outcome) && answer.hasOnlyBasis();
        return answered;
    }

    private Status cold() {
        answered = false;
        canGoOn = false;
        int crossed = program.crossed();
        if (crossed >= 0) {
            answer.markCrossed(crossed);
        } else {
            kernel.scaled.load(program, Method.LIGHT);
            boolean passed = answer.read(kernel.cold(Answer.PRECISION, stallLimit));
            canGoOn = passed && answer.status == Status.OPTIMAL;
            if (!passed) {
                solveCarefully();
            }
        }
        answered = true;
        return answer.status;
    }

    /** Tries what is slower and safer, until an answer passes. */
    private void solveCarefully() {
        boolean passed = attempt(Method.GEOMETRIC, Answer.PRECISION, stallLimit, false)
                || attempt(Method.GEOMETRIC, Answer.PRECISION, stallLimit, true)
                || attempt(Method.BY_ROW, Answer.PRECISION, 0, true)
                || attempt(Method.GEOMETRIC, Verification.TOLERANCE, 0, true);
        if (!passed) {
            throw new LpSolverException("No answer to the linear program of " + program.rows + " rows and "
                    + program.columns + " columns passes its verification; its coefficients or bounds differ too"
                    + " much in size");
        }
    }

    private boolean attempt(Method method, double precision, int stall, boolean careful) {
        kernel.scaled.load(program, method);
        return answer.read(kernel.primalOnly(precision, stall, careful));
    }

    private void requireProgram() {
        if (!answered) {
            throw new IllegalStateException("No program was solved in this workspace yet");
        }
    }

    private void requireOptimal() {
        requireProgram();
        if (answer.status != Status.OPTIMAL) {
            throw new IllegalStateException("The last program is " + answer.status + " and has no optimum");
        }
    }
}

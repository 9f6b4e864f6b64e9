/**
 * Linear programs, solved exactly enough to be checked, and mixed programs on top of them.
 *
 * <p>Start with {@link io.coaldesk.blending.solver.LinearProgram}, which is handed to an
 * {@link io.coaldesk.blending.solver.LpSolver}; {@link io.coaldesk.blending.solver.BoundedSimplex} is the one shipped.
 * Who solves many programs one after another keeps a {@link io.coaldesk.blending.solver.SimplexWorkspace}. Columns that
 * take only some values, and conditions on which columns are used, make a
 * {@link io.coaldesk.blending.solver.MixedProgram} for {@link io.coaldesk.blending.solver.BranchAndBound}.
 *
 * <p>Every answer is verified against the program as stated before it is returned. Nothing here knows of coal.
 */
@NullMarked
package io.coaldesk.blending.solver;

import org.jspecify.annotations.NullMarked;

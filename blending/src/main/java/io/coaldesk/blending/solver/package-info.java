/**
 * Linear programs, solved exactly enough to be checked: a small dense bounded simplex that verifies every answer.
 *
 * <p>Start with {@link io.coaldesk.blending.solver.LinearProgram}, which is handed to an
 * {@link io.coaldesk.blending.solver.LpSolver}; {@link io.coaldesk.blending.solver.BoundedSimplex} is the one shipped.
 */
@NullMarked
package io.coaldesk.blending.solver;

import org.jspecify.annotations.NullMarked;

package io.coaldesk.blending;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The planner of blends: the best recipe that keeps every limit on its own basis.
 *
 * <p>A limit X {@code <=} U is the exact linear row {@code sum w_i (a_i - U m_i) <= 0}, where w is the share of the mass as
 * received, a what a coal brings of the property and m the mass that the property is stated on, both per kilogram as
 * received: 1 as received, (100 - Mt) / 100 dry, (100 - Mt - Aar) / 100 dry ash-free, the ash, the sum of acid oxides, the
 * energy. Nothing is averaged on a mass that it does not belong to. A property without a law takes a model that the
 * request names; its values are advisory.
 *
 * <p>The recipe is checked with its rounded shares against the limits as stated before it is returned. This class is
 * stateless and thread-safe, and equal requests get equal answers, whatever the order of their offers.
 */
public final class Blender {

    private static final Blender STANDARD = new Blender(new BoundedSimplex(), Map.of());

    private final LpSolver solver;
    private final SortedMap<String, MixingModel> models;

    Blender(LpSolver solver, Map<String, MixingModel> models) {
        this.solver = solver;
        this.models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }

    /** Returns the caller's mixing models by name. */
    SortedMap<String, MixingModel> models() {
        return models;
    }

    /** Returns the blender for properties that mix by law, by a built-in model or by one that a request defines. */
    public static Blender standard() {
        return STANDARD;
    }

    /** Returns a blender that also knows mixing models of the caller, by the names that limits give them. */
    public static Blender of(Map<String, MixingModel> models) {
        return new Blender(new BoundedSimplex(), models);
    }

    /**
     * Plans a blend.
     *
     * @param request the limits and the offers
     * @return the best recipe, or which limits cannot be kept together and what can be reached
     * @throws InvalidValueException if there is no offer; if prices differ in currency, tax treatment or place of
     *     blending; if an offer lacks a property that is limited; if a limit has no exact value of a blend, as on the
     *     air-dried basis, and no model; or if a rule names no offer
     * @throws UnverifiedRecipeException if the answer fails its check
     */
    public BlendResult plan(BlendRequest request) {
        return plan(request, () -> false);
    }

    /**
     * Plans a blend, as {@link #plan(BlendRequest)} does, until the caller has had enough.
     *
     * @param cancelled asked between branches; once it says yes, the answer is what has been found by then
     */
    public BlendResult plan(BlendRequest request, BooleanSupplier cancelled) {
        Kernel kernel = new Kernel(solver, request.solve().orElse(SolveLimits.none()), cancelled);
        return plan(BlendProblem.of(request, models), kernel);
    }

    /**
     * Returns a session on a request, in which the same blend is planned at other prices, faster than from the start.
     *
     * @throws InvalidValueException as {@link #plan(BlendRequest)}
     */
    public BlendSession session(BlendRequest request) {
        return new BlendSession(this, BlendProblem.of(request, models));
    }

    BlendResult plan(BlendProblem problem, Kernel kernel) {
        BlendProgram program = new BlendProgram(problem, kernel);
        TangentSearch.Outcome outcome = TangentSearch.best(program);
        if (outcome.attempt() instanceof Attempt.Found found && outcome.settled()) {
            List<AlternativeRecipe> alternatives = alternatives(program, found);
            return new RecipeReport(outcome.program(), outcome.search().criterion(), found).plan(alternatives);
        }
        if (outcome.attempt() instanceof Attempt.Stopped stopped) {
            Optional<BigDecimal> bound = Double.isFinite(stopped.bound())
                    ? Optional.of(new BigDecimal(stopped.bound(), RecipePrices.DIGITS))
                    : Optional.empty();
            return new Unfinished(bound, List.of(Reason.of(BlendingReason.STOPPED_WITHOUT_RECIPE)));
        }
        ConflictReport report = new ConflictReport(outcome.program(), models);
        return outcome.settled() ? report.infeasible() : report.unverified((Attempt.Found) outcome.attempt());
    }

    /** Returns the next best recipes that use other coals. */
    private static List<AlternativeRecipe> alternatives(BlendProgram program, Attempt.Found best) {
        List<AlternativeRecipe> alternatives = new ArrayList<>();
        int wanted = program.problem().request().alternatives().orElse(0);
        BlendProgram others = program;
        Attempt.Found last = best;
        while (alternatives.size() < wanted) {
            others = others.without(used(others.problem(), last));
            TangentSearch.Outcome outcome = TangentSearch.best(others);
            if (!(outcome.attempt() instanceof Attempt.Found found) || !outcome.settled()) {
                break;
            }
            PrintedRecipe printed = PrintedRecipe.of(
                    outcome.program().problem(), found.shares(program.problem().size()));
            alternatives.add(new AlternativeRecipe(printed.cost(), printed.byOffer(), printed.quality()));
            last = found;
        }
        return alternatives;
    }

    /** Returns the coals of a recipe; a part that would not be printed does not count. */
    private static int[] used(BlendProblem problem, Attempt.Found found) {
        double seen = 0.5 * problem.shareUnit();
        double[] shares = found.shares(problem.size());
        return IntStream.range(0, shares.length).filter(i -> shares[i] > seen).toArray();
    }
}

package io.coaldesk.blending;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.MixedProgram;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The rules of a recipe that no linear program can state: numbers of coals, steps, and what goes only together. */
final class RecipeConditions {

    private static final int ANY = -1;

    private final BlendProblem problem;
    private final List<int[]> excluded;
    private final int required;

    private RecipeConditions(BlendProblem problem, List<int[]> excluded, int required) {
        this.problem = problem;
        this.excluded = excluded;
        this.required = required;
    }

    static RecipeConditions of(BlendProblem problem) {
        return new RecipeConditions(problem, List.of(), ANY);
    }

    /** Returns the same conditions on another problem with the same coals. */
    RecipeConditions on(BlendProblem other) {
        return new RecipeConditions(other, excluded, required);
    }

    /** Returns these conditions without the recipes that do not use a coal. */
    RecipeConditions using(int coal) {
        return new RecipeConditions(problem, excluded, coal);
    }

    /**
     * Returns these conditions without the recipes that use all of some coals, and no other coal of which a rule states a
     * least part; a coal that may be added to any small part makes no other recipe.
     */
    RecipeConditions without(int[] used) {
        List<int[]> more = new ArrayList<>(excluded);
        more.add(used);
        return new RecipeConditions(problem, more, required);
    }

    /** Returns the program with all conditions, or empty if there are none. */
    Optional<MixedProgram> of(LinearProgram program) {
        RecipeRules rules = problem.rules();
        Set<Integer> told = columnsToldApart(rules);
        boolean none = told.isEmpty()
                && rules.maxCoals().isEmpty()
                && rules.exclusive().isEmpty()
                && rules.ratios().isEmpty()
                && excluded.isEmpty()
                && required == ANY;
        return none ? Optional.empty() : Optional.of(mixed(program, rules, told));
    }

    private Set<Integer> columnsToldApart(RecipeRules rules) {
        Set<Integer> told = new TreeSet<>();
        for (int i = 0; i < problem.size(); i++) {
            if (problem.domain(i).isDiscrete()) {
                told.add(i);
            }
        }
        if (required != ANY) {
            told.add(required);
        }
        excluded.forEach(used -> IntStream.of(used).forEach(told::add));
        rules.implies().forEach(pair -> {
            told.add(problem.indexOf(pair.coal()));
            told.add(problem.indexOf(pair.needs()));
        });
        return told;
    }

    private MixedProgram mixed(LinearProgram program, RecipeRules rules, Set<Integer> told) {
        MixedProgram.Builder mixed = MixedProgram.of(program);
        told.forEach(i -> domain(mixed, i));
        int[] all = new int[problem.size()];
        Arrays.setAll(all, i -> i);
        if (required != ANY) {
            mixed.leastUsed(new int[] {required}, 1);
        }
        rules.maxCoals().ifPresent(most -> mixed.mostUsed(all, most));
        rules.exclusive().forEach(set -> mixed.mostUsed(indices(set.coals()), 1));
        rules.implies().forEach(pair -> mixed.implies(problem.indexOf(pair.coal()), problem.indexOf(pair.needs())));
        rules.ratios()
                .forEach(ratio -> mixed.ratio(
                        problem.indexOf(ratio.coal()),
                        problem.indexOf(ratio.to()),
                        ratio.ratios().stream()
                                .mapToDouble(BigDecimal::doubleValue)
                                .toArray()));
        for (int[] used : excluded) {
            mixed.forbidSupport(withEveryLeastPart(used), used);
        }
        return mixed.build();
    }

    /** Returns some coals and all others of which a rule states a least part. */
    private int[] withEveryLeastPart(int[] used) {
        return IntStream.range(0, problem.size())
                .filter(i ->
                        problem.domain(i).isDiscrete() || IntStream.of(used).anyMatch(other -> other == i))
                .toArray();
    }

    private void domain(MixedProgram.Builder mixed, int coal) {
        ShareDomain domain = problem.domain(coal);
        if (domain.least() > 0) {
            return;
        }
        if (domain.step().isPresent()) {
            mixed.multiples(coal, domain.step().get().doubleValue(), domain.leastUsed());
        } else {
            mixed.semiContinuous(coal, Math.max(domain.leastUsed(), smallestShare()));
        }
    }

    /**
     * Returns the least share of a coal that must be told apart from an unused one, where no rule states one: small beside
     * any price, and ten units of the printed recipe, so that it is seen there.
     */
    private double smallestShare() {
        return 10 * problem.shareUnit();
    }

    private int[] indices(List<String> ids) {
        return ids.stream().mapToInt(problem::indexOf).toArray();
    }
}

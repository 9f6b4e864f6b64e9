package io.coaldesk.blending;

import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan of a solved blend: rounded shares, checked, with cost, quality, and the prices behind it. */
final class RecipeReport {

    private static final int PROBABILITY_DECIMALS = 6;

    private final BlendProgram program;
    private final BlendProblem problem;
    private final Criterion criterion;
    private final Attempt.Found found;
    private final double[] exact;
    private final PrintedRecipe printed;

    RecipeReport(BlendProgram program, Criterion criterion, Attempt.Found found) {
        this.program = program;
        this.problem = program.problem();
        this.criterion = criterion;
        this.found = found;
        this.exact = found.shares(problem.size());
        this.printed = PrintedRecipe.of(problem, exact);
    }

    BlendPlan plan(List<AlternativeRecipe> alternatives) {
        RecipePrices prices = new RecipePrices(program, criterion, found);
        BlendObjective objective = problem.request().objective().orElse(BlendObjective.leastCost());
        BlendPlan.Builder plan = BlendPlan.builder()
                .status(found.proven() ? BlendResult.Status.OPTIMAL : BlendResult.Status.LIMIT_REACHED)
                .addAllComponents(components())
                .cost(printed.cost())
                .quality(printed.quality())
                .putAllModels(problem.request().limits().models())
                .objective(objectiveValue(objective))
                .addAllBinding(prices.binding())
                .putAllShadowPrices(prices.shadowPrices())
                .putAllShadowPriceRanges(prices.ranges())
                .degenerate(
                        found.prices().degenerate() && !prices.shadowPrices().isEmpty())
                .pricesOfFixedRecipe(found.program().isEmpty())
                .addAllAlternatives(alternatives)
                .bestSingleCoal(bestSingleCoal())
                .putAllEntryPrices(prices.entryPrices(printed.shares()));
        if (!found.proven()) {
            addGap(plan, objective instanceof BlendObjective.MostMargin);
        }
        addRisks(plan);
        return plan.addAllReasons(new RecipeReasons(problem, exact, printed).tell(plan.build()))
                .build();
    }

    private Optional<ObjectiveValue> objectiveValue(BlendObjective objective) {
        if (objective instanceof BlendObjective.MostMargin margin) {
            List<AdjustmentLine> lines = new ArrayList<>();
            BigDecimal value = margin.price().subtract(printed.cost().amount());
            for (QualityAdjustment adjustment : margin.adjustments()) {
                MixingRow row = problem.mixing("objective.adjustments", adjustment.key())
                        .row();
                AdjustmentLine line = adjustment.line(row.value(printed.doubles()));
                lines.add(line);
                value = value.add(line.perTonne());
            }
            return Optional.of(new ObjectiveValue(BlendObjective.MOST_MARGIN, value, lines));
        }
        if (objective instanceof BlendObjective.LeastCost) {
            return Optional.empty();
        }
        String kind = objective instanceof BlendObjective.Closest
                ? BlendObjective.CLOSEST
                : BlendObjective.LEAST_COST_PER_GIGAJOULE;
        BigDecimal value = new BigDecimal(criterion.value(printed.doubles()), RecipePrices.DIGITS);
        return Optional.of(new ObjectiveValue(kind, value, List.of()));
    }

    private void addGap(BlendPlan.Builder plan, boolean isMargin) {
        if (Double.isFinite(found.bound())) {
            double bound = isMargin ? -found.bound() : found.bound();
            plan.bound(shortest(new BigDecimal(bound, RecipePrices.DIGITS)));
            plan.gap(shortest(new BigDecimal(Math.max(0, found.objective() - found.bound()), RecipePrices.DIGITS)));
        }
    }

    private void addRisks(BlendPlan.Builder plan) {
        AssayRisk assays = AssayRisk.of(problem);
        for (LimitRow row : problem.rows()) {
            assays.passProbability(row, printed.doubles())
                    .ifPresent(probability -> plan.putPassProbability(
                            row.key(),
                            shortest(BigDecimal.valueOf(probability)
                                    .setScale(PROBABILITY_DECIMALS, RoundingMode.HALF_EVEN))));
        }
        problem.request().feederError().filter(error -> error.signum() > 0).ifPresent(error -> {
            FeederRisk feeders = new FeederRisk(printed.doubles(), error.doubleValue());
            for (LimitRow row : problem.rows()) {
                for (BindingLimit side : row.sides()) {
                    double worst = feeders.worst(row, side.side());
                    boolean kept = LimitRow.excess(side, worst) == 0;
                    plan.addFeederWorst(new WorstValue(side, rounded(side, worst), kept));
                }
            }
        });
    }

    /** Returns a number as a document gives it back. */
    private static BigDecimal shortest(BigDecimal number) {
        return PlainText.withoutTrailingZeros(number);
    }

    /** Returns a worst value rounded to the side on which it is worse. */
    private static BigDecimal rounded(BindingLimit side, double worst) {
        return LimitMove.reachable(side, worst);
    }

    private List<SupplyComponent> components() {
        BigDecimal tonnes = problem.request().tonnes().orElse(BigDecimal.ONE);
        List<SupplyComponent> components = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            BigDecimal share = printed.shares().get(i);
            if (share.signum() > 0) {
                CoalOffer offer = problem.offers().get(i);
                components.add(SupplyComponent.builder()
                        .offer(offer.id())
                        .name(offer.name())
                        .share(share)
                        .tonnes(share.multiply(tonnes))
                        .cost(problem.cost(i))
                        .stockTonnes(offer.stockTonnes())
                        .build());
            }
        }
        return components;
    }

    private Optional<SingleCoal> bestSingleCoal() {
        int best = -1;
        for (int i = 0; i < exact.length; i++) {
            boolean cheaper = best < 0
                    || problem.cost(i).amount().compareTo(problem.cost(best).amount()) < 0;
            if (cheaper && problem.conformsAlone(i)) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new SingleCoal(
                        problem.offers().get(best).id(),
                        problem.offers().get(best).name(),
                        problem.cost(best)));
    }
}

package io.coaldesk.blending;

import io.coaldesk.coal.QualityUnit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What is told of a recipe. */
final class RecipeReasons {

    private static final Label TONNES = Label.of("t", "吨");
    private static final Label PERCENT = Label.of("%");
    private static final int TEXT_DECIMALS = 2;
    private static final int STEP_DIGITS = 3;
    private static final BigDecimal SMALLEST_PERCENT_STEP = new BigDecimal("0.01");
    private static final MathContext SMALL_FIGURE = new MathContext(3);
    private static final MathContext FIGURE = new MathContext(6);

    private final BlendProblem problem;
    private final double[] exact;
    private final PrintedRecipe printed;
    private final PricePerTonne cost;
    private final List<Reason> reasons = new ArrayList<>();

    RecipeReasons(BlendProblem problem, double[] exact, PrintedRecipe printed) {
        this.problem = problem;
        this.exact = exact;
        this.printed = printed;
        this.cost = printed.cost();
    }

    List<Reason> tell(BlendPlan plan) {
        reasons.add(Reason.of(BlendingReason.RECIPE, recipe(printed.byOffer()), money(cost.amount())));
        plan.objective().ifPresent(this::addObjective);
        if (plan.status() == BlendResult.Status.LIMIT_REACHED) {
            addGap(plan);
        }
        if (plan.objective().isEmpty()) {
            reasons.add(plan.bestSingleCoal()
                    .map(this::comparison)
                    .orElseGet(() -> Reason.of(BlendingReason.NO_SINGLE_COAL)));
        }
        addBinding(plan);
        addModels(plan);
        addRisks(plan);
        addStocks();
        addIllustrative();
        plan.alternatives()
                .forEach(other -> reasons.add(Reason.of(
                        BlendingReason.ALTERNATIVE,
                        recipe(other.shares()),
                        money(other.cost().amount()))));
        return reasons;
    }

    private ReasonValue recipe(SortedMap<String, BigDecimal> shares) {
        List<ReasonValue> parts = new ArrayList<>();
        shares.forEach((id, value) -> {
            Label name = problem.offers().get(problem.indexOf(id)).name();
            String share = " " + PlainText.number(PlainText.withoutTrailingZeros(value.movePointRight(2))) + " %";
            parts.add(ReasonValue.term(Label.of(name.en() + share, name.zh() + share)));
        });
        return ReasonValue.list(parts);
    }

    private void addObjective(ObjectiveValue objective) {
        switch (objective.kind()) {
            case BlendObjective.MOST_MARGIN -> {
                BigDecimal quality = objective.adjustments().stream()
                        .map(line -> line.perTonne())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                reasons.add(Reason.of(BlendingReason.MARGIN, money(objective.value()), money(quality)));
            }
            case BlendObjective.CLOSEST ->
                reasons.add(Reason.of(
                        BlendingReason.DISTANCE,
                        ReasonValue.quantity(objective.value().movePointRight(2).round(FIGURE), PERCENT)));
            default -> {
                Label unit = Label.of(
                        cost.currency().getCurrencyCode() + "/GJ",
                        cost.currency().getCurrencyCode() + "/吉焦");
                reasons.add(Reason.of(
                        BlendingReason.COST_PER_GIGAJOULE,
                        ReasonValue.quantity(objective.value().round(FIGURE), unit)));
            }
        }
    }

    private void addGap(BlendPlan plan) {
        reasons.add(plan.gap()
                .map(gap -> Reason.of(
                        BlendingReason.STOPPED,
                        ReasonValue.text(gap.round(FIGURE).toPlainString())))
                .orElseGet(() -> Reason.of(BlendingReason.STOPPED_WITHOUT_BOUND)));
    }

    private Reason comparison(SingleCoal single) {
        BigDecimal saving = single.cost().minus(cost).amount();
        ReasonValue coal = ReasonValue.term(single.name());
        ReasonValue singleCost = money(single.cost().amount());
        if (saving.signum() > 0) {
            return Reason.of(BlendingReason.SAVING, money(saving), coal, singleCost);
        }
        return Reason.of(BlendingReason.SINGLE_COAL, coal, singleCost);
    }

    private void addBinding(BlendPlan plan) {
        for (BindingLimit limit : plan.binding()) {
            ShadowPrice price = plan.shadowPrices().get(limit.key());
            if (price == null) {
                reasons.add(Reason.of(BlendingReason.BINDING_UNPRICED, ReasonValue.term(limit)));
            } else if (price.side() == limit.side()) {
                reasons.add(
                        price.amount().signum() == 0
                                ? Reason.of(BlendingReason.BINDING_FREE, ReasonValue.term(limit))
                                : binding(limit, price));
            }
        }
        if (plan.pricesOfFixedRecipe() && !plan.shadowPrices().isEmpty()) {
            reasons.add(Reason.of(BlendingReason.FIXED_RECIPE));
        }
        if (plan.degenerate()) {
            reasons.add(Reason.of(BlendingReason.DEGENERATE));
        }
    }

    private Reason binding(BindingLimit limit, ShadowPrice price) {
        return Reason.of(
                BlendingReason.BINDING,
                ReasonValue.term(limit),
                ReasonValue.quantity(step(limit), limit.key().unit().label()),
                money(price.amount().abs().multiply(step(limit))));
    }

    /** Returns the step by which contracts count: 0.1 of an ash of 20 %, 10 of 5500 kcal/kg, 0.01 of a sulphur below 10 %. */
    private static BigDecimal step(BindingLimit limit) {
        int digits = limit.limit().precision() - limit.limit().scale();
        BigDecimal step =
                limit.limit().signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(digits - STEP_DIGITS);
        return limit.key().unit() == QualityUnit.PERCENT ? step.max(SMALLEST_PERCENT_STEP) : step;
    }

    private void addModels(BlendPlan plan) {
        plan.models()
                .forEach((key, model) -> reasons.add(
                        Reason.of(BlendingReason.ADVISORY, ReasonValue.term(key), ReasonValue.text(model))));
        if (problem.hasCurves()) {
            reasons.add(Reason.of(BlendingReason.TANGENTS));
        }
    }

    private void addRisks(BlendPlan plan) {
        plan.passProbability()
                .forEach((key, probability) -> reasons.add(Reason.of(
                        BlendingReason.PASS_PROBABILITY,
                        ReasonValue.term(key),
                        ReasonValue.quantity(probability.movePointRight(2).round(FIGURE), PERCENT))));
        if (plan.passProbability().isEmpty() && problem.request().confidence().isPresent()) {
            reasons.add(Reason.of(BlendingReason.NO_DEVIATIONS));
        }
        for (WorstValue worst : plan.feederWorst()) {
            if (!worst.kept()) {
                reasons.add(Reason.of(
                        BlendingReason.FEEDER_BREAKS,
                        ReasonValue.term(worst.limit()),
                        ReasonValue.quantity(
                                problem.request().feederError().orElseThrow().movePointRight(2), PERCENT),
                        ReasonValue.quantity(
                                worst.worst(), worst.limit().key().unit().label())));
            }
        }
    }

    private void addStocks() {
        for (int i = 0; i < exact.length; i++) {
            CoalOffer offer = problem.offers().get(i);
            if (isUsed(i) && problem.isStockUsed(i, exact[i])) {
                reasons.add(Reason.of(
                        BlendingReason.STOCK_USED,
                        ReasonValue.term(offer.name()),
                        tonnes(offer.stockTonnes().orElseThrow())));
            }
        }
    }

    private void addIllustrative() {
        List<ReasonValue> names = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            CoalOffer offer = problem.offers().get(i);
            if (isUsed(i) && offer.illustrative()) {
                names.add(ReasonValue.term(offer.name()));
            }
        }
        if (!names.isEmpty()) {
            reasons.add(Reason.of(BlendingReason.ILLUSTRATIVE, ReasonValue.list(names)));
        }
    }

    private boolean isUsed(int coal) {
        return printed.shares().get(coal).signum() > 0;
    }

    static ReasonValue tonnes(BigDecimal tonnes) {
        return ReasonValue.quantity(tonnes, TONNES);
    }

    /** Returns an amount per tonne as it reads in a sentence: two decimals, or three digits if it is less than one. */
    private ReasonValue money(BigDecimal amount) {
        BigDecimal rounded = amount.abs().compareTo(BigDecimal.ONE) < 0
                ? amount.round(SMALL_FIGURE)
                : amount.setScale(TEXT_DECIMALS, RoundingMode.HALF_EVEN);
        return cost.withAmount(rounded).toReasonValue();
    }
}

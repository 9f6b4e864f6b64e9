package io.coaldesk.blending;

import io.coaldesk.coal.QualityKey;
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
import java.util.Map;
import java.util.Optional;

/** What is told of a recipe. */
final class RecipeReasons {

    private static final Label TONNES = Label.of("t", "吨");
    private static final int TEXT_DECIMALS = 2;
    private static final int STEP_DIGITS = 3;
    private static final MathContext SMALL_FIGURE = new MathContext(3);

    private final BlendProblem problem;
    private final double[] exact;
    private final List<BigDecimal> shares;
    private final PricePerTonne cost;

    RecipeReasons(BlendProblem problem, double[] exact, List<BigDecimal> shares, PricePerTonne cost) {
        this.problem = problem;
        this.exact = exact;
        this.shares = shares;
        this.cost = cost;
    }

    List<Reason> tell(
            List<BindingLimit> binding,
            Map<QualityKey, ShadowPrice> shadowPrices,
            Optional<SingleCoal> single,
            boolean degenerate) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(recipe());
        reasons.add(single.map(this::comparison).orElseGet(() -> Reason.of(BlendingReason.NO_SINGLE_COAL)));
        for (BindingLimit limit : binding) {
            ShadowPrice price = shadowPrices.get(limit.key());
            if (price != null && price.side() == limit.side()) {
                reasons.add(binding(limit, price));
            }
        }
        if (degenerate) {
            reasons.add(Reason.of(BlendingReason.DEGENERATE));
        }
        addStocks(reasons);
        addIllustrative(reasons);
        return reasons;
    }

    private Reason recipe() {
        List<ReasonValue> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).signum() > 0) {
                Label name = problem.offers().get(i).name();
                String share = " "
                        + PlainText.number(
                                PlainText.withoutTrailingZeros(shares.get(i).movePointRight(2))) + " %";
                parts.add(ReasonValue.term(Label.of(name.en() + share, name.zh() + share)));
            }
        }
        return Reason.of(BlendingReason.RECIPE, ReasonValue.list(parts), money(cost.amount()));
    }

    private Reason comparison(SingleCoal single) {
        BigDecimal saving = single.cost().minus(cost).amount();
        ReasonValue coal = ReasonValue.term(single.name());
        ReasonValue singleCost = money(single.cost().amount());
        return saving.signum() > 0
                ? Reason.of(BlendingReason.SAVING, money(saving), coal, singleCost)
                : Reason.of(BlendingReason.SINGLE_COAL, coal, singleCost);
    }

    private Reason binding(BindingLimit limit, ShadowPrice price) {
        return price.amount().signum() == 0
                ? Reason.of(BlendingReason.BINDING_FREE, ReasonValue.term(limit))
                : Reason.of(
                        BlendingReason.BINDING,
                        ReasonValue.term(limit),
                        ReasonValue.quantity(
                                step(limit.limit()), limit.key().unit().label()),
                        money(price.amount().abs().multiply(step(limit.limit()))));
    }

    /** Returns the step by which contracts count: 0.1 of an ash of 20 %, 10 of 5500 kcal/kg, 0.01 of a sulphur of 1 %. */
    private static BigDecimal step(BigDecimal limit) {
        int digits = limit.precision() - limit.scale();
        return limit.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(digits - STEP_DIGITS);
    }

    private void addStocks(List<Reason> reasons) {
        for (int i = 0; i < shares.size(); i++) {
            CoalOffer offer = problem.offers().get(i);
            if (shares.get(i).signum() > 0 && problem.isStockUsed(i, exact[i])) {
                reasons.add(Reason.of(
                        BlendingReason.STOCK_USED,
                        ReasonValue.term(offer.name()),
                        tonnes(offer.stockTonnes().orElseThrow())));
            }
        }
    }

    private void addIllustrative(List<Reason> reasons) {
        List<ReasonValue> names = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            CoalOffer offer = problem.offers().get(i);
            if (shares.get(i).signum() > 0 && offer.illustrative()) {
                names.add(ReasonValue.term(offer.name()));
            }
        }
        if (!names.isEmpty()) {
            reasons.add(Reason.of(BlendingReason.ILLUSTRATIVE, ReasonValue.list(names)));
        }
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

package io.coaldesk.pricing.formula;

import io.coaldesk.reason.Label;
import java.util.List;
import java.util.Map;

/** What terms without a name are called in explanations. */
final class TermLabels {

    private static final Map<Class<? extends FormulaTerm>, Label> LABELS = Map.ofEntries(
            Map.entry(FormulaTerm.Constant.class, Label.of("constant", "常数")),
            Map.entry(FormulaTerm.Sum.class, Label.of("sum", "合计")),
            Map.entry(FormulaTerm.Difference.class, Label.of("difference", "差额")),
            Map.entry(FormulaTerm.Product.class, Label.of("product", "乘积")),
            Map.entry(FormulaTerm.Quotient.class, Label.of("quotient", "商")),
            Map.entry(FormulaTerm.Mean.class, Label.of("mean", "算术平均")),
            Map.entry(FormulaTerm.Basket.class, Label.of("weighted basket", "加权平均")),
            Map.entry(FormulaTerm.Least.class, Label.of("the least of", "取最低")),
            Map.entry(FormulaTerm.Greatest.class, Label.of("the greatest of", "取最高")),
            Map.entry(FormulaTerm.Clamp.class, Label.of("kept within the band", "区间限价")),
            Map.entry(FormulaTerm.ByBand.class, Label.of("by band", "分档取值")),
            Map.entry(FormulaTerm.PastMonths.class, Label.of("average over months", "多月加权平均")),
            Map.entry(FormulaTerm.Rounded.class, Label.of("rounded", "修约")),
            Map.entry(FormulaTerm.Significant.class, Label.of("rounded to significant digits", "按有效数字修约")),
            Map.entry(FormulaTerm.Regrade.class, Label.of("converted to the grade", "热值折算")));

    private static final Label TERM = Label.of("term", "项");

    private TermLabels() {}

    static Label of(FormulaTerm term) {
        return LABELS.getOrDefault(term.getClass(), TERM);
    }

    /** Returns what a constant is called by its place in another term. */
    static Label ofOperand(FormulaTerm parent, int position) {
        if (parent instanceof FormulaTerm.Clamp) {
            return List.of(TERM, Label.of("lower end", "下限"), Label.of("upper end", "上限"))
                    .get(position);
        }
        if (parent instanceof FormulaTerm.Quotient && position == 1) {
            return Label.of("divisor", "除数");
        }
        if (parent instanceof FormulaTerm.Regrade && position == 1) {
            return Label.of("calorific value wanted", "目标热值");
        }
        return of(FormulaTerm.Constant.of("0"));
    }
}

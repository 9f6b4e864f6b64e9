package io.coaldesk.pricing.formula;

import io.coaldesk.reason.Label;
import java.util.List;
import java.util.Map;

/** What terms without a name are called in explanations. */
final class TermLabels {

    private static final Map<Class<? extends FormulaTerm>, Label> LABELS = Map.ofEntries(
            Map.entry(SourceTerm.Constant.class, Label.of("constant", "常数")),
            Map.entry(ArithmeticTerm.Sum.class, Label.of("sum", "合计")),
            Map.entry(ArithmeticTerm.Difference.class, Label.of("difference", "差额")),
            Map.entry(ArithmeticTerm.Product.class, Label.of("product", "乘积")),
            Map.entry(ArithmeticTerm.Quotient.class, Label.of("quotient", "商")),
            Map.entry(ArithmeticTerm.Mean.class, Label.of("mean", "算术平均")),
            Map.entry(ArithmeticTerm.Basket.class, Label.of("weighted basket", "加权平均")),
            Map.entry(ShapingTerm.Least.class, Label.of("the least of", "取最低")),
            Map.entry(ShapingTerm.Greatest.class, Label.of("the greatest of", "取最高")),
            Map.entry(ShapingTerm.Clamp.class, Label.of("kept within the band", "区间限价")),
            Map.entry(ShapingTerm.ByBand.class, Label.of("by band", "分档取值")),
            Map.entry(ArithmeticTerm.PastMonths.class, Label.of("average over months", "多月加权平均")),
            Map.entry(ShapingTerm.Rounded.class, Label.of("rounded", "修约")),
            Map.entry(ShapingTerm.Significant.class, Label.of("rounded to significant digits", "按有效数字修约")),
            Map.entry(ShapingTerm.Regrade.class, Label.of("converted to the grade", "热值折算")));

    private static final Label TERM = Label.of("term", "项");

    private TermLabels() {}

    static Label of(FormulaTerm term) {
        return LABELS.getOrDefault(term.getClass(), TERM);
    }

    /** Returns what a constant is called by its place in another term. */
    static Label ofOperand(FormulaTerm parent, int position) {
        if (parent instanceof ShapingTerm.Clamp) {
            return List.of(TERM, Label.of("lower end", "下限"), Label.of("upper end", "上限"))
                    .get(position);
        }
        if (parent instanceof ArithmeticTerm.Quotient && position == 1) {
            return Label.of("divisor", "除数");
        }
        if (parent instanceof ShapingTerm.Regrade && position == 1) {
            return Label.of("calorific value wanted", "目标热值");
        }
        return of(SourceTerm.Constant.of("0"));
    }
}

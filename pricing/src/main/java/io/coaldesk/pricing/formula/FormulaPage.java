package io.coaldesk.pricing.formula;

import io.coaldesk.market.IndexFixing;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes the answer of a formula: the price and the value of every term, each under the one that it enters. */
final class FormulaPage {

    private static final int NUMBER_WIDTH = 16;
    private static final int SHOWN_DECIMALS = 6;

    private final TextPage page;

    private FormulaPage(Language language) {
        this.page = TextPage.in(language);
    }

    static String of(FormulaAnswer answer, Language language) {
        FormulaPage formula = new FormulaPage(language);
        formula.write(answer);
        return formula.page.toString();
    }

    private void write(FormulaAnswer answer) {
        page.line("== " + answer.coal().map(coal -> coal + " · ").orElse("") + page.text(answer.formula()) + " · "
                + answer.day());
        if (answer instanceof FormulaPrice price) {
            page.row(
                    page.say("price", "价格"),
                    PlainText.number(price.amount()) + " "
                            + page.text(price.basis().unitLabel()));
            page.row(page.say("terms", "口径"), page.text(price.basis().termsLabel()));
            page.section("value of every term", "各项数值");
            row(price.result(), "  ");
        } else {
            page.line("  " + page.say("no price", "无法计价"));
            page.section("reasons", "理由");
            page.bullets(answer.reasons());
        }
    }

    private void row(TermValue value, String indent) {
        page.row(
                indent.substring(2) + name(value),
                TextPage.atRight(number(value.value()), NUMBER_WIDTH),
                weight(value) + day(value) + fixings(value.fixings()));
        value.parts().forEach(part -> row(part, indent + "  "));
    }

    private String name(TermValue value) {
        String operation = value.operation().map(page::text).orElse("");
        return page.text(value.label())
                + (operation.isEmpty() ? "" : page.say(" (" + operation + ")", "（" + operation + "）"));
    }

    /** Shows six decimals; where there are more, the document has them. */
    private static String number(BigDecimal value) {
        boolean isLong = value.scale() > SHOWN_DECIMALS;
        BigDecimal shown = isLong ? value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : value;
        return (isLong ? "≈ " : "") + PlainText.number(shown);
    }

    private String weight(TermValue value) {
        return value.weight()
                .map(weight -> page.say("  weight ", "  权重 ") + PlainText.number(weight))
                .orElse("");
    }

    private String day(TermValue value) {
        return value.day().map(day -> page.say("  for ", "  对应 ") + day).orElse("");
    }

    private String fixings(List<IndexFixing> fixings) {
        if (fixings.isEmpty()) {
            return "";
        }
        String first = fixings.get(0).date().toString();
        String last = fixings.get(fixings.size() - 1).date().toString();
        return fixings.size() == 1
                ? page.say("  of ", "  发布于 ") + first
                : page.say(
                        "  mean of " + fixings.size() + " values, " + first + " to " + last,
                        "  " + first + " 至 " + last + " 共 " + fixings.size() + " 期均值");
    }
}

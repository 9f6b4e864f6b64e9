package io.coaldesk.blending;

import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a plan as a page that a person reads. */
final class PlanPage {

    private static final int TEXT_DECIMALS = 2;
    private static final MathContext FIGURE = new MathContext(6);

    private final BlendPlan plan;
    private final TextPage page;

    private PlanPage(BlendPlan plan, TextPage page) {
        this.plan = plan;
        this.page = page;
    }

    static String of(BlendPlan plan, Language language) {
        PlanPage written = new PlanPage(plan, TextPage.in(language));
        plan.supply().describe(written.page);
        written.ranges();
        written.entryPrices();
        written.page.section("reasons", "理由");
        written.page.bullets(plan.reasons());
        return written.page.toString().stripTrailing();
    }

    private void ranges() {
        if (!plan.shadowPriceRanges().isEmpty()) {
            page.section("the same coals and limits decide while a limit is between", "限值在下列范围内，起决定作用的煤种与限值不变");
            plan.shadowPriceRanges()
                    .forEach((key, range) -> page.row(
                            page.text(key),
                            range.from().map(this::figure).orElse("-∞")
                                    + page.say(" and ", " 至 ")
                                    + range.to().map(this::figure).orElse("∞") + " "
                                    + page.text(key.unit())));
        }
    }

    private void entryPrices() {
        if (!plan.entryPrices().isEmpty()) {
            page.section("coals that are not used would enter at", "未用煤的入选价格");
            plan.entryPrices().forEach((id, price) -> page.row(id, shown(price)));
        }
    }

    private String figure(BigDecimal number) {
        return PlainText.number(number.round(FIGURE));
    }

    private String shown(PricePerTonne price) {
        return page.text(price.withAmount(price.amount().setScale(TEXT_DECIMALS, RoundingMode.HALF_UP))
                .toReasonValue());
    }
}

package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;

/** Writes a plan as a table of segments, its totals and every reason. */
final class PlanPage {

    private static final int WIDTH = 16;

    private PlanPage() {}

    static String of(SegmentPricePlan plan, Language language) {
        TextPage page = TextPage.in(language);
        String unit = plan.currency() + page.say("/t", "/吨");
        page.row(
                page.say("segment", "市场"),
                TextPage.atRight(page.say("status", "状态"), WIDTH)
                        + TextPage.atRight(page.say("price ", "价格 ") + unit, WIDTH)
                        + TextPage.atRight(page.say("tonnes", "吨数"), WIDTH)
                        + TextPage.atRight(page.say("contribution", "边际贡献"), WIDTH));
        for (SegmentPrice price : plan.prices()) {
            page.row(
                    page.text(price.label()),
                    TextPage.atRight(page.text(price.status()), WIDTH)
                            + TextPage.atRight(
                                    price.price().map(PlainText::number).orElse("-"), WIDTH)
                            + TextPage.atRight(PlainText.number(price.tonnes()), WIDTH)
                            + TextPage.atRight(PlainText.number(price.contribution()), WIDTH));
        }
        page.row(page.say("total", "合计"), totals(plan));
        page.row(page.say("shadow value of a tonne", "每吨影子价格"), PlainText.number(plan.shadowValue()) + " " + unit);
        page.bullets(plan.reasons());
        return page.toString();
    }

    private static String totals(SegmentPricePlan plan) {
        return TextPage.atRight("", 2 * WIDTH) + column(plan.tonnes()) + column(plan.contribution());
    }

    private static String column(BigDecimal number) {
        return TextPage.atRight(PlainText.number(number), WIDTH);
    }
}

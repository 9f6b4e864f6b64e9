package io.coaldesk.deal;

import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;

/** Writes an appraisal as a page that a person reads. */
final class DealExplanation {

    private static final int HASH_DIGITS = 12;
    private final Language language;
    private final TextPage page;

    private DealExplanation(Language language) {
        this.language = language;
        this.page = TextPage.in(language);
    }

    static String of(DealAppraisal appraisal, Language language) {
        DealExplanation explanation = new DealExplanation(language);
        explanation.heading(appraisal);
        explanation.price(appraisal);
        explanation.supply(appraisal.supply());
        appraisal.counterOffer().ifPresent(offer -> {
            explanation.section("counter-offer", "还盘");
            explanation.page.bullets(offer.reasons());
        });
        explanation.section("reasons", "理由");
        explanation.page.bullets(appraisal.reasons());
        explanation.stamp(appraisal);
        return explanation.page.toString();
    }

    private void heading(DealAppraisal appraisal) {
        line("== " + appraisal.inquiry() + " · " + appraisal.customer() + " · " + text(appraisal.verdict()));
        row(say("customer tier", "客户等级"), text(appraisal.segment().tier()));
        row(say("terms of payment", "付款条件"), text(appraisal.terms()));
    }

    private void price(DealAppraisal appraisal) {
        appraisal
                .price()
                .ifPresent(price -> row(
                        say("contract price", "合同价"),
                        shown(price) + ", " + text(price.tax()) + say(", ", "，") + text(price.place())));
        appraisal.floor().ifPresent(floor -> row(say("floor", "底价"), shown(floor)));
        appraisal
                .margin()
                .ifPresent(margin -> row(
                        say("pocket margin, without tax", "边际贡献（不含税）"),
                        shown(margin)
                                + appraisal
                                        .totalMargin()
                                        .map(total -> say("; in total ", "；合计 ")
                                                + total.toReasonValue().text(language))
                                        .orElse("")));
        appraisal.giveAway().ifPresent(gift -> row(say("quality give-away", "质量让利"), shown(gift)));
        appraisal
                .peakExposure()
                .ifPresent(peak -> row(
                        say("open at the peak", "最高未收款"), peak.toReasonValue().text(language)));
        appraisal.waterfall().ifPresent(waterfall -> waterfall.describe(page));
    }

    private void supply(SupplyAnswer supply) {
        if (supply instanceof SupplyPlan plan) {
            plan.describe(page);
        } else if (supply instanceof NoSupply none) {
            section("conflicting limits", "相互冲突的限值");
            none.conflict().forEach(limit -> line("  - " + text(limit)));
            section("best reachable value of each limit", "各限值可达到的最好值");
            none.bestReachable()
                    .forEach(reachable -> line("  - " + text(reachable.limit()) + say(": reaches ", "：可达 ")
                            + PlainText.number(reachable.best()) + " "
                            + text(reachable.limit().key().unit())
                            + (reachable.othersKept()
                                    ? say(" with every other limit kept", "（其余限值均满足）")
                                    : say(" if no other limit is kept", "（不考虑其余限值）"))));
        }
    }

    /** Returns a price with the two decimals that people expect; the documents hold it exactly. */
    private String shown(PricePerTonne price) {
        return page.text(SupplyPage.rounded(price).toReasonValue());
    }

    private void stamp(DealAppraisal appraisal) {
        section("decided with", "决策依据");
        row(say("as of", "截至"), appraisal.stamp().asOf().toString());
        for (PolicyStamp policy : appraisal.stamp().policies()) {
            row(policy.id() + " " + policy.version(), policy.sha256().substring(0, HASH_DIGITS));
        }
    }

    private void section(String english, String chinese) {
        page.section(english, chinese);
    }

    private void row(String name, String value) {
        page.row(name, value);
    }

    private void line(String text) {
        page.line(text);
    }

    private String text(Labelled labelled) {
        return page.text(labelled);
    }

    private String say(String english, String chinese) {
        return page.say(english, chinese);
    }
}

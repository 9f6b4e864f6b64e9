package io.coaldesk.deal;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an appraisal as a page that a person reads. */
final class DealExplanation {

    private static final int LABEL_WIDTH = 52;
    private static final int NUMBER_WIDTH = 14;
    private static final int HASH_DIGITS = 12;
    private static final int SHADOW_DECIMALS = 4;
    private static final List<AnalysisBasis> CONTRACT_BASES =
            List.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY, AnalysisBasis.DRY_ASH_FREE);

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private DealExplanation(Language language) {
        this.language = language;
    }

    static String of(DealAppraisal appraisal, Language language) {
        DealExplanation explanation = new DealExplanation(language);
        explanation.heading(appraisal);
        explanation.price(appraisal);
        explanation.supply(appraisal.supply());
        appraisal.counterOffer().ifPresent(offer -> {
            explanation.section("counter-offer", "还盘");
            explanation.bullets(offer.reasons());
        });
        explanation.section("reasons", "理由");
        explanation.bullets(appraisal.reasons());
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
        appraisal.waterfall().ifPresent(this::waterfall);
    }

    private void waterfall(PriceWaterfall waterfall) {
        section(
                "price waterfall, " + waterfall.steps().get(0).amount().currency() + "/t",
                "价格瀑布，" + waterfall.steps().get(0).amount().currency() + "/吨");
        List<WaterfallStep> steps = waterfall.steps();
        for (int i = 0; i < steps.size(); i++) {
            WaterfallStep step = steps.get(i);
            boolean lastOfLevel = i + 1 == steps.size() || steps.get(i + 1).level() != step.level();
            line("  " + padded(text(step.label()), LABEL_WIDTH)
                    + number(step.amount().amount())
                    + number(step.running().amount())
                    + (lastOfLevel ? "  = " + text(step.level()) : ""));
        }
    }

    private void supply(SupplyAnswer supply) {
        if (supply instanceof SupplyPlan plan) {
            recipe(plan);
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

    private void recipe(SupplyPlan plan) {
        section("recipe", "配比");
        for (SupplyComponent component : plan.components()) {
            line("  " + padded(text(component.name()), LABEL_WIDTH)
                    + leftPadded(
                            PlainText.number(component.share().movePointRight(2).setScale(2, RoundingMode.HALF_UP))
                                    + " %",
                            NUMBER_WIDTH)
                    + leftPadded(PlainText.number(component.tonnes()) + " " + text(CounterOffers.TONNES), NUMBER_WIDTH)
                    + leftPadded(shown(component.cost()), NUMBER_WIDTH + 4));
        }
        row(say("cost of the blend", "配煤成本"), shown(plan.cost()));
        section("expected quality", "预期质量");
        plan.quality()
                .properties()
                .forEach(property -> plan.quality()
                        .reported(property)
                        .ifPresent(key -> row(text(property), onEveryBasis(plan.quality(), key))));
        section("binding limits and shadow prices", "起作用的限值与影子价格");
        if (plan.binding().isEmpty()) {
            line("  " + say("none", "无"));
        }
        plan.binding().forEach(limit -> {
            ShadowPrice shadow = plan.shadowPrices().get(limit.key());
            String cost = shadow == null
                    ? ""
                    : PlainText.number(shadow.amount().setScale(SHADOW_DECIMALS, RoundingMode.HALF_EVEN)) + " "
                            + shadow.currency() + say("/t per ", "/吨，每 ")
                            + text(limit.key().unit());
            row(text(limit), cost);
        });
    }

    /** Returns a property on every basis of contracts that the quality gives, so that it can be held against any. */
    private String onEveryBasis(CoalQuality quality, QualityKey reported) {
        return AnalysisBasis.standard().stream()
                .filter(basis -> CONTRACT_BASES.contains(basis) || basis.equals(reported.basis()))
                .filter(reported.property()::admits)
                .map(reported::on)
                .filter(key -> quality.find(key).isPresent())
                .map(key -> value(key, quality.get(key)) + " (" + text(key.basis()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String value(QualityKey key, double value) {
        boolean whole = key.unit().isCalorific() && key.unit() != QualityUnit.MJ_PER_KG;
        BigDecimal shown =
                ReportingRule.of(whole ? 0 : 2, RoundingMode.HALF_EVEN).apply(value);
        return PlainText.number(shown) + " " + text(key.unit());
    }

    /** Returns a price with the two decimals that people expect; the documents hold it exactly. */
    private String shown(PricePerTonne price) {
        return price.withAmount(price.amount().setScale(2, RoundingMode.HALF_UP))
                .toReasonValue()
                .text(language);
    }

    private void stamp(DealAppraisal appraisal) {
        section("decided with", "决策依据");
        row(say("as of", "截至"), appraisal.stamp().asOf().toString());
        for (PolicyStamp policy : appraisal.stamp().policies()) {
            row(policy.id() + " " + policy.version(), policy.sha256().substring(0, HASH_DIGITS));
        }
    }

    private void bullets(List<Reason> reasons) {
        reasons.forEach(reason -> line("  - " + reason.text(language)));
    }

    private void section(String english, String chinese) {
        line(say(english, chinese));
    }

    private void row(String name, String value) {
        line("  " + padded(name, LABEL_WIDTH) + value);
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }

    private String text(Labelled labelled) {
        return text(labelled.label());
    }

    private String text(Label label) {
        return label.text(language);
    }

    private String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    private static String number(BigDecimal amount) {
        return leftPadded(PlainText.number(amount.scale() < 2 ? amount.setScale(2) : amount), NUMBER_WIDTH);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - displayWidth(text)));
    }

    private static String leftPadded(String text, int width) {
        return " ".repeat(Math.max(1, width - displayWidth(text))) + text;
    }

    /** Chinese characters and full-width punctuation take two columns of a terminal. */
    private static int displayWidth(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
    }
}

package io.coaldesk.deal;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a recipe with its cost, its quality and the limits that hold it back. */
final class SupplyPage {

    private static final int NUMBER_WIDTH = 14;
    private static final int PRICE_WIDTH = 18;
    private static final int SHADOW_DECIMALS = 4;
    private static final int FINE_DECIMALS = 4;
    private static final List<AnalysisBasis> CONTRACT_BASES =
            List.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY, AnalysisBasis.DRY_ASH_FREE);

    private final TextPage page;

    private SupplyPage(TextPage page) {
        this.page = page;
    }

    static void write(SupplyPlan plan, TextPage page) {
        SupplyPage supply = new SupplyPage(page);
        supply.recipe(plan);
        supply.quality(plan.quality());
        supply.binding(plan);
    }

    private void recipe(SupplyPlan plan) {
        page.section("recipe", "配比");
        for (SupplyComponent component : plan.components()) {
            BigDecimal percent = component.share().movePointRight(2).setScale(2, RoundingMode.HALF_UP);
            String tonnes = PlainText.number(component.tonnes()) + " " + page.text(CounterOffers.TONNES);
            page.row(
                    page.text(component.name()),
                    TextPage.atRight(PlainText.number(percent) + " %", NUMBER_WIDTH)
                            + TextPage.atRight(tonnes, NUMBER_WIDTH)
                            + TextPage.atRight(shown(component.cost()), PRICE_WIDTH));
        }
        page.row(page.say("cost of the blend", "配煤成本"), shown(plan.cost()));
    }

    private void quality(CoalQuality quality) {
        page.section("expected quality", "预期质量");
        quality.properties()
                .forEach(property -> quality.reported(property)
                        .ifPresent(key -> page.row(page.text(property), onEveryBasis(quality, key))));
    }

    private void binding(SupplyPlan plan) {
        page.section("binding limits and shadow prices", "起作用的限值与影子价格");
        if (plan.binding().isEmpty()) {
            page.line("  " + page.say("none", "无"));
        }
        plan.binding().forEach(limit -> {
            ShadowPrice shadow = plan.shadowPrices().get(limit.key());
            String cost = shadow == null
                    ? ""
                    : PlainText.number(shadow.amount().setScale(SHADOW_DECIMALS, RoundingMode.HALF_EVEN)) + " "
                            + shadow.currency() + page.say("/t per ", "/吨，每 ")
                            + page.text(limit.key().unit());
            page.row(page.text(limit), cost);
        });
    }

    /** Returns a property on every basis of contracts that the quality gives, so that it can be held against any. */
    private String onEveryBasis(CoalQuality quality, QualityKey reported) {
        return AnalysisBasis.standard().stream()
                .filter(basis -> CONTRACT_BASES.contains(basis) || basis.equals(reported.basis()))
                .filter(reported.property()::admits)
                .map(reported::on)
                .filter(key -> quality.find(key).isPresent())
                .map(key -> value(key, quality.get(key))
                        + page.say(" (", "（")
                        + page.text(key.basis())
                        + page.say(")", "）"))
                .collect(Collectors.joining(", "));
    }

    private String value(QualityKey key, double value) {
        BigDecimal shown =
                ReportingRule.of(decimals(key.unit()), RoundingMode.HALF_EVEN).apply(value);
        return PlainText.number(shown) + " " + page.text(key.unit());
    }

    private static int decimals(QualityUnit unit) {
        return switch (unit) {
            case NUMBER, KG_PER_GJ -> FINE_DECIMALS;
            case PERCENT, UG_PER_G, MJ_PER_KG, MILLIMETRE -> 2;
            default -> 0;
        };
    }

    private String shown(PricePerTonne price) {
        return page.text(rounded(price).toReasonValue());
    }

    /** Returns a price with the two decimals that people expect; the documents hold it exactly. */
    static PricePerTonne rounded(PricePerTonne price) {
        return price.withAmount(price.amount().setScale(2, RoundingMode.HALF_UP));
    }
}

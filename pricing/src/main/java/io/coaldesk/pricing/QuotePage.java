package io.coaldesk.pricing;

import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.Verdict;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.TextPage;
import java.util.Optional;

/** Writes a quote as a page that a person reads. */
final class QuotePage {

    private final TextPage page;

    private QuotePage(Language language) {
        this.page = TextPage.in(language);
    }

    static String of(Quote quote, Language language) {
        QuotePage writer = new QuotePage(language);
        Verdict verdict = Verdict.of(quote.answer().reasons());
        writer.page.line("== " + quote.inquiry() + " · " + writer.page.text(verdict));
        quote.offer().ifPresent(offer -> writer.prices(quote, offer));
        writer.page.section("reasons", "理由");
        writer.page.bullets(quote.answer().reasons());
        return writer.page.toString();
    }

    private void prices(Quote quote, PriceOffer offer) {
        PricePerTonne price = offer.price();
        page.row(
                page.say("price", "报价"),
                shown(price) + ", " + page.text(price.tax()) + page.say(", ", "，") + page.text(price.place()));
        row("floor", "底价", Optional.of(offer.floor()));
        row("target", "目标价", quote.targetPrice());
        row("stretch", "争取价", quote.stretchPrice());
        row("pocket margin, without tax", "边际贡献（不含税）", Optional.of(offer.margin()));
        quote.calorificUnitPrice()
                .ifPresent(each -> page.row(
                        page.say("price by calorific value", "热值单价"),
                        page.text(each.perUnit().toReasonValue()) + page.say(" per ", "/") + page.text(each.unit())));
        quote.delivered().ifPresent(delivered -> delivered(delivered, price));
        offer.waterfall().describe(page);
    }

    /** What is burned where it is sold costs what the price says; only its standard coal is news. */
    private void delivered(DeliveredPrice delivered, PricePerTonne price) {
        boolean moved = !delivered.gross().place().equals(price.place());
        if (moved) {
            page.row(
                    page.say("delivered, with tax", "到厂含税价"),
                    shown(delivered.gross())
                            + page.say(", ", "，")
                            + page.text(delivered.gross().place())
                            + page.say(", ", "，")
                            + page.text(delivered.invoicing()));
        }
        String english = moved ? "standard coal delivered, without tax" : "standard coal, without tax";
        String chinese = moved ? "到厂标煤单价（不含税）" : "标煤单价（不含税）";
        row(english, chinese, delivered.standardCoal());
    }

    private void row(String english, String chinese, Optional<PricePerTonne> price) {
        price.ifPresent(known -> page.row(page.say(english, chinese), shown(known)));
    }

    private String shown(PricePerTonne price) {
        return page.text(price.toReasonValue());
    }
}

package io.coaldesk.score;

import io.coaldesk.reason.Label;
import java.math.BigDecimal;

/** The scorecard that the tests of this package score by; its numbers are made up. */
final class Cards {

    private Cards() {}

    static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    static Characteristic.Builder tonnes() {
        Characteristic.Builder tonnes = Characteristic.builder();
        tonnes.code("annual_tonnes").label(Label.of("tonnes a year", "年购煤量")).missingPoints(BigDecimal.ONE);
        return tonnes;
    }

    static Characteristic size() {
        return tonnes().addBins(
                        ScoreBin.below(dec("10000"), dec("0")),
                        ScoreBin.of(dec("10000"), dec("500000.0"), dec("10")),
                        ScoreBin.from(dec("500000"), dec("25.5")))
                .build();
    }

    static Characteristic.Builder tax() {
        Characteristic.Builder tax = Characteristic.builder();
        tax.code("tax").label(Label.of("tax status", "纳税情况")).missingPoints(BigDecimal.ZERO);
        return tax;
    }

    static Characteristic taxStatus() {
        return tax().addCategories(
                        ScoreCategory.of("clean", Label.of("no arrears", "无欠税"), dec("10")),
                        ScoreCategory.of("late", Label.of("paid late", "曾逾期"), dec("4")),
                        ScoreCategory.of("arrears", Label.of("in arrears", "欠税"), dec("-5")))
                .build();
    }

    static Veto.Builder veto(String id, String fact) {
        Veto.Builder veto = Veto.builder();
        veto.id(id).label(Label.of("in default", "有违约记录")).fact(fact);
        return veto;
    }

    static Scorecard.Builder card() {
        Scorecard.Builder card = Scorecard.builder();
        card.addCharacteristics(taxStatus(), size());
        return card;
    }
}

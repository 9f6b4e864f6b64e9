package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Writes settlements as pages that a person reads. */
final class SettlementPage {

    private static final int NUMBER_WIDTH = 16;

    private final Language language;
    private final TextPage page;

    private SettlementPage(Language language) {
        this.language = language;
        this.page = TextPage.in(language);
    }

    static String of(SettlementAnswer answer, Language language) {
        SettlementPage settlement = new SettlementPage(language);
        settlement.answer(answer);
        return settlement.page.toString();
    }

    static String of(SettlementStatement statement, Language language) {
        SettlementPage settlement = new SettlementPage(language);
        statement.answers().forEach(settlement::answer);
        settlement.sums(statement);
        return settlement.page.toString();
    }

    private void answer(SettlementAnswer answer) {
        if (answer instanceof SettlementInvoice invoice) {
            page.line("== " + invoice.lot() + " · " + page.text(invoice.stage()));
            LineUnit unit = null;
            for (SettlementLine line : invoice.lines()) {
                if (line.unit() != unit) {
                    unit = line.unit();
                    page.line(page.text(unit));
                }
                line(line);
            }
            page.section("invoice", "结算金额");
            amounts(invoice);
        } else if (answer instanceof RejectedLot rejected) {
            page.line("== " + rejected.lot() + " · "
                    + page.text(rejected.consequence().label()));
        } else {
            page.line("== " + answer.lot() + " · " + page.say("not settled", "未结算"));
        }
        answer.reasons().forEach(this::reason);
    }

    /** What a lot lacks is told with the place in the schedule that asks for it. */
    private void reason(Reason reason) {
        page.line("  - " + reason.path().map(place -> place + ": ").orElse("") + reason.text(language));
    }

    private void line(SettlementLine line) {
        String name = line.kind() == LineKind.QUALITY ? page.text(line.label()) : page.text(line.kind());
        page.row(name, number(line.amount()) + number(line.running()), measured(line));
    }

    private String measured(SettlementLine line) {
        if (line.value().isEmpty()) {
            return "";
        }
        String value = amount(line, line.value().get());
        String reference = line.reference()
                .map(from -> page.say(", from ", "，基准 ") + amount(line, from))
                .orElse("");
        String steps = line.pieces().stream()
                .map(piece -> PlainText.number(piece.steps()) + " × " + PlainText.number(piece.rate()))
                .collect(Collectors.joining(" + ", page.say(", steps ", "，计档 "), ""));
        return "  " + value + reference + (line.pieces().isEmpty() ? "" : steps);
    }

    private String amount(SettlementLine line, BigDecimal value) {
        Label shown = line.key()
                .map((QualityKey key) -> key.amount(value))
                .orElseGet(() -> Label.of(PlainText.number(PlainText.withoutTrailingZeros(value))));
        return page.text(shown);
    }

    private void amounts(SettlementInvoice invoice) {
        page.row(
                page.say("price", "结算价"),
                page.text(invoice.price().toReasonValue()),
                page.say(", ", "，")
                        + page.text(invoice.price().tax())
                        + page.say(", ", "，")
                        + page.text(invoice.price().place()));
        page.row(page.say("tonnes", "结算吨数"), PlainText.number(invoice.tonnes()));
        money("net", "不含税金额", invoice.net());
        money("tax", "税额", invoice.tax());
        money("gross", "价税合计", invoice.gross());
        if (!invoice.payable().equals(invoice.gross())) {
            money("payable", "本次应付", invoice.payable());
        }
        invoice.paid().ifPresent(paid -> money("paid before", "已付", paid));
        money("balance due", "应付余额", invoice.balance());
    }

    private void sums(SettlementStatement statement) {
        page.line("== " + page.say("all lots", "合计"));
        statement
                .mean()
                .forEach((key, value) ->
                        page.row(page.say("mean: ", "加权平均：") + page.text(key), page.text(key.amount(value))));
        page.row(page.say("tonnes", "结算吨数"), PlainText.number(statement.tonnes()));
        money("net", "不含税金额", statement.net());
        money("tax", "税额", statement.tax());
        money("gross", "价税合计", statement.gross());
        money("balance due", "应付余额", statement.balance());
        statement.findings().forEach(this::reason);
    }

    private void money(String english, String chinese, Money amount) {
        page.row(page.say(english, chinese), page.text(amount.toReasonValue()));
    }

    private static String number(BigDecimal amount) {
        return TextPage.atRight(PlainText.number(amount.scale() < 2 ? amount.setScale(2) : amount), NUMBER_WIDTH);
    }
}

package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines of one unit, which add up to what is left after the last of them. */
final class StepLines {

    private final LineUnit unit;
    private final List<SettlementLine> lines = new ArrayList<>();
    private BigDecimal running = BigDecimal.ZERO;

    StepLines(LineUnit unit) {
        this.unit = unit;
    }

    /** Returns a line that is not added yet. */
    static SettlementLine.Builder line(LineKind kind) {
        return line(kind.name(), kind, kind.label());
    }

    static SettlementLine.Builder line(String rule, LineKind kind, Label label) {
        SettlementLine.Builder line = SettlementLine.builder();
        line.rule(rule).kind(kind).label(label);
        return line;
    }

    static SettlementLine.Builder line(LineKind kind, Labelled labelled) {
        return line(kind.name(), kind, labelled.label());
    }

    void add(SettlementLine.Builder line, BigDecimal amount) {
        running = running.add(amount);
        lines.add(line.unit(unit).amount(amount).running(running).build());
    }

    BigDecimal running() {
        return running;
    }

    List<SettlementLine> lines() {
        return List.copyOf(lines);
    }
}

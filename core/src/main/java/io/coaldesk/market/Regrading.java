package io.coaldesk.market;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One conversion of a price to another grade. */
record Regrading(
        PricePerTonne quoted, ContractCalorificValue at, ContractCalorificValue wanted, LocalDate day, Market market) {

    private static final Label PRO_RATA = Label.of("pro-rata conversion", "按热值比例折算");
    private static final Label TABLE = Label.of("table of coefficients", "折算系数表");
    private static final Label LADDER = Label.of("ladder of quoted grades", "分档报价");

    Regraded by(GradeConversion conversion) {
        if (conversion instanceof GradeConversion.ProRata proRata) {
            return proRata(proRata);
        }
        return conversion instanceof GradeConversion.CoefficientTable table
                ? table(table)
                : ladder((GradeConversion.QuotedLadder) conversion);
    }

    private Regraded proRata(GradeConversion.ProRata proRata) {
        Optional<Regraded> wrong = wrongKey(proRata.key());
        return wrong.or(() -> beyond(proRata, at.value()))
                .or(() -> beyond(proRata, wanted.value()))
                .orElseGet(() -> price(quoted.amount().multiply(wanted.value()), at.value()));
    }

    private Optional<Regraded> beyond(GradeConversion.ProRata proRata, BigDecimal value) {
        BigDecimal lowest = proRata.lowest().orElse(BigDecimal.ZERO);
        BigDecimal highest = proRata.highest().orElse(value.max(lowest));
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0
                ? Optional.empty()
                : Optional.of(outside(value, PRO_RATA, lowest, highest));
    }

    private Regraded table(GradeConversion.CoefficientTable table) {
        Optional<DatedCoefficients> dated = table.on(day);
        if (dated.isEmpty()) {
            return refused(
                    RegradeReason.NO_TABLE,
                    ReasonValue.date(day),
                    ReasonValue.date(table.tables().get(0).validFrom()));
        }
        return wrongKey(table.key())
                .orElseGet(() -> along(dated.get().curve(), TABLE, table.reach(), LadderCarry.RATIO));
    }

    private Regraded ladder(GradeConversion.QuotedLadder conversion) {
        Optional<Regraded> wrong = wrongKey(at.key());
        Optional<CalorificLadder> found = market.ladder(at.key(), quoted.place());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (found.isEmpty()) {
            return refused(
                    RegradeReason.NO_LADDER,
                    ReasonValue.date(market.asOf()),
                    ReasonValue.term(at.key()),
                    ReasonValue.term(quoted.place()));
        }
        if (!day.equals(market.asOf())) {
            return refused(RegradeReason.OTHER_DAY, ReasonValue.date(market.asOf()), ReasonValue.date(day));
        }
        CalorificLadder ladder = found.get();
        boolean sameMoney =
                ladder.currency().equals(quoted.currency()) && ladder.tax().equals(quoted.tax());
        if (conversion.carry() == LadderCarry.DIFFERENCE && !sameMoney) {
            return refused(
                    RegradeReason.OTHER_MONEY,
                    ReasonValue.term(
                            money(PricePerTonne.of(BigDecimal.ONE, ladder.currency(), ladder.tax(), ladder.place()))),
                    ReasonValue.term(money(quoted)));
        }
        return along(ladder.curve(conversion.point()), LADDER, conversion.reach(), conversion.carry());
    }

    private Regraded along(GradeCurve curve, Label conversion, GradeReach reach, LadderCarry carry) {
        Optional<GradeCurve.Ratio> from = curve.at(at.value(), reach);
        Optional<GradeCurve.Ratio> to = curve.at(wanted.value(), reach);
        if (from.isEmpty() || to.isEmpty()) {
            return outside(from.isEmpty() ? at.value() : wanted.value(), conversion, curve.lowest(), curve.highest());
        }
        BigDecimal fromPart = from.get().numerator().multiply(to.get().denominator());
        BigDecimal toPart = to.get().numerator().multiply(from.get().denominator());
        BigDecimal common = from.get().denominator().multiply(to.get().denominator());
        return carry == LadderCarry.RATIO
                ? price(quoted.amount().multiply(toPart), fromPart)
                : price(quoted.amount().multiply(common).add(toPart).subtract(fromPart), common);
    }

    private Optional<Regraded> wrongKey(QualityKey due) {
        return at.key().equals(due) && wanted.key().equals(due)
                ? Optional.empty()
                : Optional.of(refused(
                        RegradeReason.KEY,
                        ReasonValue.text(at.key().toString()),
                        ReasonValue.text(wanted.key().toString()),
                        ReasonValue.text(due.toString())));
    }

    private Regraded outside(BigDecimal value, Label conversion, BigDecimal lowest, BigDecimal highest) {
        return refused(
                RegradeReason.OUTSIDE,
                quantity(value),
                ReasonValue.term(conversion),
                quantity(lowest),
                quantity(highest));
    }

    private ReasonValue quantity(BigDecimal value) {
        return ReasonValue.quantity(value, at.key().unit().label());
    }

    private static Label money(PricePerTonne price) {
        String currency = price.currency().getCurrencyCode();
        return Label.of(
                currency + " " + price.tax().label().en(),
                currency + price.tax().label().zh());
    }

    private Regraded price(BigDecimal numerator, BigDecimal denominator) {
        return new Regraded.Price(numerator, denominator, quoted);
    }

    private static Regraded refused(RegradeReason code, ReasonValue... values) {
        return new Regraded.Refused(Reason.of(code, values));
    }
}

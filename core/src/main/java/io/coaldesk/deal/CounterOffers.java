package io.coaldesk.deal;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the seller could do instead; where all trade is barred, that is nothing. */
final class CounterOffers {

    static final Label TONNES = Label.of("t", "吨");

    private final CounterOffer.Builder offer = CounterOffer.builder();
    private final List<Reason> reasons = new ArrayList<>();

    /** A price may depend on the tonnage, so one that was made for more tonnes is not offered with fewer. */
    private boolean sameTonnes = true;

    private CounterOffers() {}

    static Optional<CounterOffer> of(
            Inquiry inquiry,
            SupplyAnswer supplied,
            Optional<PriceAnswer> priced,
            CreditOpinion opinion,
            Optional<Money> peak) {
        if (opinion.granted().isEmpty()) {
            return Optional.empty();
        }
        CounterOffers counter = new CounterOffers();
        PaymentTerms granted = opinion.granted().get();
        boolean otherTerms = !granted.equals(inquiry.paymentTerms());
        boolean tooMuch =
                peak.filter(amount -> amount.isMoreThan(opinion.headroom())).isPresent();
        BigDecimal tonnes =
                tooMuch ? largestTonnage(inquiry.tonnes(), opinion.headroom(), peak.get()) : inquiry.tonnes();

        if (supplied instanceof NoSupply none) {
            none.nearestSpecification().ifPresent(nearest -> counter.specification(inquiry, nearest));
        }
        if (tooMuch && tonnes.signum() == 0) {
            counter.terms(PaymentTerms.prepaid());
        } else if (otherTerms) {
            counter.terms(granted);
        }
        if (tooMuch && tonnes.signum() > 0) {
            counter.tonnes(tonnes);
        }
        priced.filter(PriceOffer.class::isInstance)
                .map(PriceOffer.class::cast)
                .ifPresent(price -> counter.price(price, otherTerms && counter.sameTonnes));
        return counter.build();
    }

    /**
     * At an unchanged price the open amount is proportional to the tonnage, so the largest is its share of the headroom,
     * in whole tonnes. Where a price depends on the tonnage, the smaller deal has to be quoted anew.
     */
    private static BigDecimal largestTonnage(BigDecimal tonnes, Money headroom, Money peak) {
        return tonnes.multiply(headroom.amount()).divide(peak.amount(), 0, RoundingMode.FLOOR);
    }

    private void terms(PaymentTerms terms) {
        offer.terms(terms);
        reasons.add(Reason.of(DealReason.COUNTER_TERMS, ReasonValue.term(terms)));
    }

    private void tonnes(BigDecimal tonnes) {
        sameTonnes = false;
        offer.tonnes(tonnes);
        reasons.add(Reason.of(DealReason.COUNTER_TONNES, ReasonValue.quantity(tonnes, TONNES)));
    }

    private void price(PriceOffer priced, boolean otherTerms) {
        if (priced.floor().amount().compareTo(priced.price().amount()) > 0) {
            offer.price(priced.floor());
            reasons.add(Reason.of(DealReason.COUNTER_FLOOR, priced.floor().toReasonValue()));
        } else if (otherTerms) {
            offer.price(priced.price());
            reasons.add(Reason.of(DealReason.COUNTER_PRICE, priced.price().toReasonValue()));
        }
    }

    private void specification(Inquiry inquiry, CoalSpecification nearest) {
        offer.specification(nearest);
        List<ReasonValue> changed = new ArrayList<>();
        nearest.limits().forEach((key, limit) -> {
            QualityLimit asked = inquiry.specification().limits().get(key);
            if (!limit.equals(asked)) {
                changed.addAll(sides(key, limit));
            }
        });
        reasons.add(Reason.of(DealReason.COUNTER_SPECIFICATION, ReasonValue.list(changed)));
    }

    private static List<ReasonValue> sides(QualityKey key, QualityLimit limit) {
        List<ReasonValue> sides = new ArrayList<>();
        limit.min().ifPresent(min -> sides.add(ReasonValue.term(new BindingLimit(key, LimitSide.MIN, min))));
        limit.max().ifPresent(max -> sides.add(ReasonValue.term(new BindingLimit(key, LimitSide.MAX, max))));
        return sides;
    }

    private Optional<CounterOffer> build() {
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(offer.addAllReasons(reasons).build());
    }
}

package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingLaw;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.NoSupply;
import io.coaldesk.deal.SupplyAnswer;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.deal.SupplyPlanner;
import io.coaldesk.market.Market;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dated offers that supply inquiries by blending: what stands behind the desk's port for supply.
 *
 * <p>An inquiry is planned on the offers that hold on the market's day, for its tonnes and its specification. An offer of
 * which a limited property is not known is left out, with a warning; a limit that has no exact value of a blend is
 * answered with a refusal. This class is immutable and thread-safe.
 */
public final class OfferBook implements SupplyPlanner {

    private final List<CoalOffer> offers;
    private final Optional<MoneyRounding> withoutTax;

    private OfferBook(List<CoalOffer> offers, Optional<MoneyRounding> withoutTax) {
        this.offers = offers;
        this.withoutTax = withoutTax;
    }

    /**
     * Returns a book of offers in any order.
     *
     * @throws InvalidValueException if an id stands twice or currencies differ
     */
    public static OfferBook of(List<CoalOffer> offers) {
        List<CoalOffer> sorted =
                offers.stream().sorted(Comparator.comparing(CoalOffer::id)).toList();
        Set<String> ids = new HashSet<>();
        for (CoalOffer offer : sorted) {
            if (!ids.add(offer.id())) {
                throw new InvalidValueException("offers", offer.id(), "every id once");
            }
            if (!offer.price().currency().equals(sorted.get(0).price().currency())) {
                throw new InvalidValueException(
                        "offers." + offer.id() + ".price.currency",
                        offer.price().currency(),
                        "that of " + sorted.get(0).id() + ", "
                                + sorted.get(0).price().currency());
            }
        }
        return new OfferBook(sorted, Optional.empty());
    }

    /** Returns this book with costs compared without tax, each price and leg rounded once. */
    public OfferBook withoutTax(MoneyRounding rounding) {
        return new OfferBook(offers, Optional.of(rounding));
    }

    /** Returns the offers that hold on a day, by id. */
    public List<CoalOffer> offersOn(LocalDate day) {
        return offers.stream().filter(offer -> offer.isValidOn(day)).toList();
    }

    @Override
    public SupplyAnswer plan(Inquiry inquiry, Market market) {
        List<Reason> reasons = new ArrayList<>();
        List<CoalOffer> usable = offersOn(market.asOf());
        for (QualityKey key : boundKeys(inquiry)) {
            if (MixingLaw.refusal(key).isPresent()) {
                return refused(reasons, Reason.of(BlendingReason.UNBLENDABLE, ReasonValue.term(key)));
            }
            usable = measured(usable, key, reasons);
        }
        if (usable.isEmpty()) {
            return refused(reasons, Reason.of(BlendingReason.NO_OFFERS, ReasonValue.date(market.asOf())));
        }
        BlendResult result = Blender.standard()
                .plan(BlendRequest.builder()
                        .currency(usable.get(0).price().currency())
                        .tonnes(inquiry.tonnes())
                        .limits(inquiry.specification())
                        .addAllOffers(usable)
                        .withoutTax(withoutTax)
                        .build());
        return withReasons(result.supply(), reasons);
    }

    private static List<QualityKey> boundKeys(Inquiry inquiry) {
        return inquiry.specification().limits().entrySet().stream()
                .filter(entry -> entry.getValue().min().isPresent()
                        || entry.getValue().max().isPresent()
                        || entry.getValue().rejection().isPresent())
                .map(entry -> entry.getKey())
                .toList();
    }

    /** Returns the offers whose quality gives a property, and tells which do not. */
    private static List<CoalOffer> measured(List<CoalOffer> offers, QualityKey key, List<Reason> reasons) {
        List<CoalOffer> measured = new ArrayList<>();
        List<ReasonValue> others = new ArrayList<>();
        for (CoalOffer offer : offers) {
            if (MixingLaw.missing(offer.quality(), key).isEmpty()) {
                measured.add(offer);
            } else {
                others.add(ReasonValue.term(offer.name()));
            }
        }
        if (!others.isEmpty()) {
            reasons.add(Reason.of(BlendingReason.UNMEASURED, ReasonValue.term(key), ReasonValue.list(others)));
        }
        return measured;
    }

    private static NoSupply refused(List<Reason> reasons, Reason refusal) {
        return NoSupply.builder().addAllReasons(reasons).addReason(refusal).build();
    }

    private static SupplyAnswer withReasons(SupplyAnswer answer, List<Reason> warnings) {
        List<Reason> reasons = new ArrayList<>(answer.reasons());
        reasons.addAll(warnings);
        if (answer instanceof SupplyPlan plan) {
            return plan.withReasons(reasons);
        }
        return answer instanceof NoSupply none ? none.withReasons(reasons) : answer;
    }
}

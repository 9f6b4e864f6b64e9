package host;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.CoalOffers;
import io.coaldesk.blending.OfferTerms;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.grade.GradeScale;
import io.coaldesk.coal.grade.GradeScales;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.customer.Customer;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.json.CoaldeskModule;
import io.coaldesk.market.Market;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Scorecard;
import io.coaldesk.segment.SegmentationPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A host with a plain mapper of its own, which knows Coaldesk by its module only; on the class path or modular. */
public final class Host {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new CoaldeskModule());

    private Host() {}

    /** Prints each package of which one type is written and reads back equal; the argument is a folder of documents. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Inquiry inquiry = read(Inquiry.class, folder.resolve("inquiries/01-key-power-plant.json"));
        PricingPolicy pricing = read(PricingPolicy.class, folder.resolve("pricing-policy.json"));
        SegmentationPolicy tiers = read(SegmentationPolicy.class, folder.resolve("segmentation-policy.json"));
        CoalOffer offer = CoalOffers.of(read(OfferTerms.class, folder.resolve("offer-terms.json")))
                .read(folder.resolve("offers.csv"))
                .values()
                .get(0);

        roundTrip(Label.class, inquiry.customer().name());
        roundTrip(PolicyHeader.class, pricing.header());
        roundTrip(CoalSpecification.class, inquiry.specification());
        roundTrip(GradeScale.class, GradeScales.of("ash-slagging-factor"));
        roundTrip(PricePerTonne.class, offer.price());
        roundTrip(QualityAdjustment.class, inquiry.settlement().get(0));
        roundTrip(Scorecard.class, tiers.scorecard());
        roundTrip(Market.class, read(Market.class, folder.resolve("market.json")));
        roundTrip(Customer.class, inquiry.customer());
        roundTrip(SegmentationPolicy.class, tiers);
        roundTrip(Inquiry.class, inquiry);
        roundTrip(PricingPolicy.class, pricing);
        roundTrip(PricingRule.class, pricing.rules().get(0));
        roundTrip(
                SettlementSchedule.class,
                read(SettlementSchedule.class, folder.resolveSibling("policies").resolve("settlement-schedule.json")));
        roundTrip(CreditPolicy.class, read(CreditPolicy.class, folder.resolve("credit-policy.json")));
        roundTrip(CoalOffer.class, offer);
    }

    private static <T> T read(Class<T> type, Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), type);
    }

    private static <T> void roundTrip(Class<T> type, T value) throws IOException {
        String json = MAPPER.writeValueAsString(value);
        if (!MAPPER.readValue(json, type).equals(value)) {
            throw new IllegalStateException("does not read back equal: " + json);
        }
        System.out.println(type.getPackageName());
    }
}

package host.properties;

import io.coaldesk.blending.BlendRequest;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.credit.CreditExposure;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.credit.CreditRequest;
import io.coaldesk.customer.Customer;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Facts;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.testing.blending.BlendLaws;
import io.coaldesk.testing.core.CoalLaws;
import io.coaldesk.testing.core.SegmentLaws;
import io.coaldesk.testing.credit.CreditLaws;
import io.coaldesk.testing.pricing.PricingLaws;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A user's own properties: published values by type, and published laws on policies of its own. */
class HostProperties {

    private static final Path FOLDER = Path.of(System.getProperty("host.folder"));
    private static final LocalDate TODAY = LocalDate.of(2012, 6, 18);
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final CreditPolicy CREDIT =
            CoaldeskJson.read(CreditPolicy.class, FOLDER.resolve("credit-policy.json"));
    private static final SegmentationPolicy TIERS =
            CoaldeskJson.read(SegmentationPolicy.class, FOLDER.resolve("segmentation-policy.json"));

    @Property
    void conversion_there_and_back(@ForAll CoalQuality quality) {
        CoalLaws.thereAndBackIsTheIdentity(quality);
    }

    @Property
    void recipes_meet_their_limits_as_printed(@ForAll BlendRequest request) {
        BlendLaws.recipeAsPrintedMeetsTheLimits(request);
    }

    @Property
    void waterfalls_add_up(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        PricingLaws.waterfallAddsUp(Pricer.of(policy), request);
    }

    @Property
    void our_credit_policy_never_punishes_better_facts(
            @ForAll("files") CreditFile one, @ForAll("files") CreditFile other) {
        CreditRequest request = CreditRequest.builder()
                .terms(PaymentTerms.openAccount(30))
                .asOf(TODAY)
                .build();
        CreditLaws.betterFactsAreNeverTreatedWorse(CREDIT, one, other, request);
    }

    @Property
    void our_tiers_treat_equals_equally(@ForAll("customers") Customer customer) {
        SegmentLaws.idAndNameNeverMatter(TIERS, customer, TODAY);
    }

    @Provide
    Arbitrary<CreditFile> files() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000),
                        Arbitraries.of("large", "medium", "small"),
                        Arbitraries.of("good", "regular", "arrears"))
                .as((capital, size, tax) -> CreditFile.builder()
                        .customer("c")
                        .currency(CNY)
                        .facts(Facts.none()
                                .with("registeredCapitalPaidIn", BigDecimal.valueOf(capital))
                                .with("enterpriseSize", size)
                                .with("taxStatus", tax))
                        .exposure(CreditExposure.none(CNY))
                        .build());
    }

    @Provide
    Arbitrary<Customer> customers() {
        return Arbitraries.longs()
                .between(0, 5_000_000)
                .map(tonnes -> Customer.builder()
                        .id("c")
                        .name(Label.of("made up"))
                        .industry("power")
                        .region("east-china")
                        .facts(Facts.none().with("annualTonnes", BigDecimal.valueOf(tonnes)))
                        .build());
    }
}

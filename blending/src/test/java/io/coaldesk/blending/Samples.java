package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** Offers and requests of the tests of this package. */
final class Samples {

    static final Currency CNY = Currency.getInstance("CNY");
    static final TaxTreatment TAX = TaxTreatment.included("0.17");
    static final DeliveryPlace YARD = DeliveryPlace.parse("qinhuangdao/yard");

    /** A dry coal of high rank. */
    static final CoalOffer DRY = offer(
            "dry",
            600,
            "{\"total_moisture_ar\": 10, \"ash_d\": 10, \"volatile_matter_daf\": 30, \"sulphur_d\": 0.5,"
                    + " \"x_chlorine_d\": 0.02, \"gross_cv_d_mj_kg\": 29, \"net_cv_ar_kcal_it\": 5900}");

    /** A wet coal of low rank. */
    static final CoalOffer WET = offer(
            "wet",
            400,
            "{\"total_moisture_ar\": 30, \"ash_d\": 30, \"volatile_matter_daf\": 45, \"sulphur_d\": 1.5,"
                    + " \"x_chlorine_d\": 0.06, \"gross_cv_d_mj_kg\": 20, \"net_cv_ar_kcal_it\": 2900}");

    private Samples() {}

    static PricePerTonne price(String amount) {
        return PricePerTonne.of(new BigDecimal(amount), CNY, TAX, YARD);
    }

    static CoalOffer offer(String id, int price, String quality) {
        return CoalOffer.builder()
                .id(id)
                .price(price(String.valueOf(price)))
                .quality(CoaldeskJson.read(CoalQuality.class, quality))
                .build();
    }

    static CoalSpecification limits(String json) {
        return CoaldeskJson.read(CoalSpecification.class, json);
    }

    static BlendRequest request(String limits, CoalOffer... offers) {
        return BlendRequest.builder()
                .currency(CNY)
                .limits(limits(limits))
                .addAllOffers(List.of(offers))
                .build();
    }

    /** Returns a request of a document's fields, such as {@code "limits": {}}. */
    static BlendRequest document(String fields, CoalOffer... offers) {
        return CoaldeskJson.read(
                        BlendRequest.class,
                        "{\"format\": \"coaldesk/blend-request@1\", \"currency\": \"CNY\", " + fields + "}")
                .withOffers(offers);
    }

    static RecipeRules rules(String json) {
        return CoaldeskJson.read(RecipeRules.class, json);
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    static QualityKey key(String key) {
        return QualityKey.parse(key);
    }

    /** Returns the best recipe of a request that has one, found to the end. */
    static BlendPlan plan(BlendRequest request) {
        BlendResult result = Blender.standard().plan(request);
        assertThat(result.status()).as(result.toString()).isEqualTo(BlendResult.Status.OPTIMAL);
        return (BlendPlan) result;
    }

    static Infeasible infeasible(BlendRequest request) {
        BlendResult result = Blender.standard().plan(request);
        assertThat(result).isInstanceOf(Infeasible.class);
        return (Infeasible) result;
    }

    static double share(BlendPlan plan, String offer) {
        return plan.shares().getOrDefault(offer, BigDecimal.ZERO).doubleValue();
    }

    static double cost(BlendPlan plan) {
        return plan.cost().amount().doubleValue();
    }

    static double shadowPrice(BlendPlan plan, String key) {
        ShadowPrice price = Objects.requireNonNull(plan.shadowPrices().get(key(key)), key);
        return price.amount().doubleValue();
    }
}

package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.Invoicing;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Coal at 565 CNY with 13 % in it, which is 500 net, and freight at 54.5 CNY with 9 % in it, which is 50 net. */
class DeliveredPriceTest {

    private static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);
    private static final ContractCalorificValue AT_5500 =
            new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal("5500"));

    private final PricePerTonne coal = price("565", TaxTreatment.included("0.13"));
    private final TransportRoute route = TransportRoute.builder()
            .to(CompleteSamples.PLANT)
            .addLegs(new TransportLeg(Label.of("rail", "铁路运费"), Deals.cny("54.5"), TaxTreatment.included("0.09")))
            .build();

    private static PricePerTonne price(String amount, TaxTreatment tax) {
        return PricePerTonne.of(new BigDecimal(amount), Currency.getInstance("CNY"), tax, PricingSamples.FOB);
    }

    private static String gross(DeliveredPrice price) {
        return price.gross().amount().toPlainString();
    }

    @Test
    void by_one_invoice_the_freight_bears_the_tax_of_the_coal() {
        DeliveredPrice one = DeliveredPrice.of(coal, AT_5500, route, CENTS);
        assertThat(gross(one)).isEqualTo("621.5");
        assertThat(one.net().amount()).isEqualByComparingTo("550");
        assertThat(one.gross().place()).isEqualTo(CompleteSamples.PLANT);
        assertThat(one.net().tax().kind()).isEqualTo(TaxTreatment.Kind.EXCLUDED);
    }

    @Test
    void by_two_invoices_each_bears_its_own() {
        DeliveredPrice two = DeliveredPrice.of(coal, AT_5500, route.withInvoicing(Invoicing.TWO_INVOICES), CENTS);
        assertThat(gross(two)).isEqualTo("619.5");
        assertThat(two.net().amount()).isEqualByComparingTo("550");
    }

    @Test
    void what_is_lost_on_the_way_is_paid_for_by_what_arrives() {
        DeliveredPrice lost = DeliveredPrice.of(coal, AT_5500, route.withLossShare(new BigDecimal("0.02")), CENTS);
        assertThat(lost.net().amount()).isEqualByComparingTo("561.22");
        assertThat(gross(lost)).isEqualTo("634.18");
    }

    @Test
    void standard_coal_has_7000_kcal() {
        // 550 * 29.3076 / (5500 * 4.1868 / 1000) = 550 * 7000 / 5500 = 700
        assertThat(DeliveredPrice.of(coal, AT_5500, route, CENTS).standardCoal())
                .map(PricePerTonne::amount)
                .contains(new BigDecimal("700"));
        ContractCalorificValue at7000 = new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal("7000"));
        assertThat(DeliveredPrice.at(coal, at7000, CENTS).standardCoal())
                .map(PricePerTonne::amount)
                .contains(new BigDecimal("500"));
    }

    @Test
    void another_calorific_value_than_net_as_received_tells_no_standard_coal() {
        for (String key : new String[] {"gross_cv_ar_kcal_it", "net_cv_ad_kcal_it", "gross_cv_d_mj_kg"}) {
            ContractCalorificValue other = new ContractCalorificValue(QualityKey.parse(key), new BigDecimal("23"));
            assertThat(DeliveredPrice.at(coal, other, CENTS).standardCoal())
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void a_leg_in_another_currency_is_refused() {
        TransportRoute foreign =
                route.withLegs(new TransportLeg(Label.of("sea"), Money.of("8", "USD"), TaxTreatment.none()));
        assertThatThrownBy(() -> DeliveredPrice.of(coal, AT_5500, foreign, CENTS))
                .isInstanceOf(AmountMismatchException.class);
    }

    @Property
    void where_coal_is_burned_where_it_is_sold_the_gross_price_is_the_price(
            @ForAll @BigRange(min = "100", max = "1500") BigDecimal amount,
            @ForAll @IntRange(max = 2) int scale,
            @ForAll @IntRange(max = 20) int percent) {
        MoneyRounding rounding = MoneyRounding.of(scale, RoundingMode.HALF_UP);
        PricePerTonne price = price(
                rounding.round(amount).toPlainString(),
                TaxTreatment.included(BigDecimal.valueOf(percent, 2).toPlainString()));
        assertThat(DeliveredPrice.at(price, AT_5500, rounding).gross()).isEqualTo(price);
    }

    @Test
    void a_calorific_unit_price_is_a_figure_of_six_digits() {
        CalorificUnitPrice each = CalorificUnitPrice.of(coal, AT_5500);
        assertThat(each.perUnit()).isEqualTo(Deals.cny("0.102727"));
        assertThat(each.unit()).isEqualTo(PricingSamples.NET_CV.unit());
    }
}

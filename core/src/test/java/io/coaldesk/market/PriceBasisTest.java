package io.coaldesk.market;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceBasisTest {

    private static final PriceBasis PORT = PriceBasis.builder()
            .unit(PriceUnit.PER_TONNE)
            .currency(Currency.getInstance("CNY"))
            .tax(TaxTreatment.included("0.13"))
            .place(DeliveryPlace.parse("qinhuangdao/fob-trimmed"))
            .calorificValue(new ContractCalorificValue(QualityKey.parse("net_cv_ar_kcal_it"), new BigDecimal("5500")))
            .build();

    @Test
    void it_names_what_differs() {
        assertThat(PORT.differencesFrom(PORT)).isEmpty();
        assertThat(PORT.differencesFrom(PORT.withCalorificValue(Optional.empty())))
                .isEmpty();
        assertThat(PORT.differencesFrom(PORT.withCalorificValue(
                        new ContractCalorificValue(QualityKey.parse("gross_cv_ar_kcal_it"), new BigDecimal("5500")))))
                .containsExactly(BasisAspect.CALORIFIC_VALUE);
        assertThat(PORT.differencesFrom(PORT.withUnit(PriceUnit.PER_GJ)
                        .withCurrency(Currency.getInstance("USD"))
                        .withTax(TaxTreatment.none())
                        .withPlace(DeliveryPlace.parse("datong/ex-mine"))))
                .containsExactly(BasisAspect.UNIT, BasisAspect.CURRENCY, BasisAspect.TAX, BasisAspect.PLACE);
    }

    @Test
    void money_has_a_currency_a_tax_and_a_place_and_points_have_none() {
        assertRefused(() -> PORT.withCurrency(Optional.empty()), "currency", "missing", "unit PER_TONNE");
        assertRefused(() -> PORT.withUnit(PriceUnit.POINTS), "currency", "CNY", "none for unit POINTS");
        assertThat(PriceBasis.points().unitLabel()).isEqualTo(Label.of("points", "点"));
    }

    @Test
    void it_reads_as_a_contract_does() {
        assertThat(PORT.unitLabel()).isEqualTo(Label.of("CNY/t", "CNY/吨"));
        assertThat(PORT.termsLabel())
                .isEqualTo(Label.of(
                        "including 13 % tax, qinhuangdao FOB trimmed, net calorific value, as received 5,500 kcal/kg",
                        "含税（13 %），qinhuangdao平仓，收到基低位发热量 5,500 大卡/千克"));
    }
}

package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoalOfferTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    @Property
    void json_reads_back_equal(@ForAll CoalOffer offer) {
        assertThat(CoaldeskJson.read(CoalOffer.class, CoaldeskJson.write(offer)))
                .isEqualTo(offer);
    }

    @Test
    void holds_from_its_first_day_until_before_its_last() {
        CoalOffer offer = DRY.withValidFrom(DAY).withValidTo(DAY.plusDays(1));
        assertThat(offer.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(offer.isValidOn(DAY)).isTrue();
        assertThat(offer.isValidOn(DAY.plusDays(1))).isFalse();
        assertThat(DRY.isValidOn(DAY)).isTrue();
    }

    @Test
    void stocks_are_equal_whatever_their_zeros() {
        assertThat(DRY.withStockTonnes(new BigDecimal("10.00"))).isEqualTo(DRY.withStockTonnes(new BigDecimal("1E+1")));
    }

    @Test
    void deviations_are_part_of_the_document_and_left_out_where_there_are_none() {
        CoalOffer offer = DRY.withDeviations(Map.of(QualityKey.parse("ash_d"), new BigDecimal("0.3")));
        assertThat(CoaldeskJson.write(offer)).contains("\"deviations\" : {", "\"ash_d\" : 0.3");
        assertThat(CoaldeskJson.read(CoalOffer.class, CoaldeskJson.write(offer)))
                .isEqualTo(offer);
        assertThat(CoaldeskJson.write(DRY)).doesNotContain("deviations");
    }

    @Test
    void refuses_bad_values_by_name() {
        assertThatThrownBy(() -> DRY.withPrice(Samples.price("-0.01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("price.amount: -0.01 is not allowed; allowed: 0 or more");
        assertThatThrownBy(() -> DRY.withStockTonnes(new BigDecimal("-1"))).hasMessageContaining("stockTonnes: -1");
        assertThatThrownBy(() -> DRY.withId(" ")).hasMessageContaining("id:");
        assertThatThrownBy(() -> DRY.withValidFrom(DAY).withValidTo(DAY)).hasMessageContaining("validTo: 2012-06-18");
        PricePerTonne dollars =
                PricePerTonne.of(BigDecimal.ONE, Currency.getInstance("USD"), Samples.TAX, Samples.YARD);
        assertThatThrownBy(() -> DRY.withLegs(dollars)).hasMessageContaining("legs[0].currency: USD");
        assertThatThrownBy(() -> CoaldeskJson.read(CoalOffer.class, "{\"id\": \"A\", \"stock\": 1}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("stock");
    }
}

package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoalOffersTest {

    private static final CoalOffers OFFERS = CoalOffers.of(OfferTerms.of(Samples.CNY, Samples.TAX, Samples.YARD));

    @Test
    void reads_every_column() {
        Loaded<CoalOffer> loaded = OFFERS.read("offers.csv", """
                id,name.en,name.zh,price,freight,stock,validFrom,validTo,source,illustrative,currency,place,tax.kind,tax.rate,ash_d,total_moisture_ar
                A,Datong,大同,500.50,20,30000,2012-06-01,2012-07-01,"desk, by telephone",yes,USD,datong/for,EXCLUDED,0.13,12,8.5
                """);
        assertThat(loaded.rejected()).isEmpty();
        CoalOffer offer = loaded.values().get(0);
        TaxTreatment tax = TaxTreatment.excluded("0.13");
        Currency usd = Currency.getInstance("USD");
        assertThat(offer.name()).isEqualTo(Label.of("Datong", "大同"));
        assertThat(offer.price())
                .isEqualTo(PricePerTonne.of(new BigDecimal("500.5"), usd, tax, DeliveryPlace.parse("datong/for")));
        assertThat(offer.cost()).isEqualTo(PricePerTonne.of(new BigDecimal("520.5"), usd, tax, Samples.YARD));
        assertThat(offer.stockTonnes()).contains(new BigDecimal("30000"));
        assertThat(offer.validFrom()).contains(LocalDate.of(2012, 6, 1));
        assertThat(offer.validTo()).contains(LocalDate.of(2012, 7, 1));
        assertThat(offer.source()).contains("desk, by telephone");
        assertThat(offer.illustrative()).isTrue();
        assertThat(offer.quality().get(QualityKey.parse("ash_d"))).isEqualTo(12);
    }

    @Test
    void the_terms_hold_where_a_row_says_nothing() {
        CoalOffer offer =
                OFFERS.read("t", "id,price,ash_ar\nA,500,20\n").values().get(0);
        assertThat(offer.price()).isEqualTo(Samples.price("500"));
        assertThat(offer.name()).isEqualTo(Label.of("A"));
        assertThat(offer.legs()).isEmpty();
    }

    @Test
    void a_bad_row_is_rejected_with_its_cause_and_no_other_is_lost() {
        Loaded<CoalOffer> loaded = OFFERS.read("t", """
                id,price,stock,place,ash_ar
                A,500,,,20
                B,-1,,,20
                C,500,-5,,20
                A,500,,,20
                D,500,,,120
                E,500,,nowhere,20
                F,x,,,20
                G,500,10,,20
                """);
        assertThat(loaded.values()).extracting(CoalOffer::id).containsExactly("A", "G");
        assertThat(loaded.rejected().stream().map(row -> row.line() + " " + row.column() + " " + row.value()))
                .containsExactly("3 price -1", "4 stock -5", "5 id A", "6 ash_ar 120", "7 place nowhere", "8 price x");
        assertThat(loaded.rejected().get(2).text(Language.ZH)).contains("与第 2 行重复");
    }

    @Test
    void columns_of_deviations_are_read_by_the_key_after_their_mark() {
        Loaded<CoalOffer> loaded = OFFERS.read("t", """
                id,price,ash_d,sd.ash_d,sd.net_cv_ar_kcal_it
                A,500,20,0.3,40
                B,500,20,,
                C,500,20,-0.1,
                """);
        assertThat(loaded.values().get(0).deviations())
                .isEqualTo(Map.of(
                        QualityKey.parse("ash_d"), new BigDecimal("0.3"),
                        QualityKey.parse("net_cv_ar_kcal_it"), new BigDecimal("40")));
        assertThat(loaded.values().get(1).deviations()).isEmpty();
        assertThat(loaded.rejected().stream().map(row -> row.line() + " " + row.column() + " " + row.value()))
                .containsExactly("4 sd.ash_d -0.1");
        assertThatThrownBy(() -> OFFERS.read("t", "id,price,sd.ash\nA,1,1\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("sd.ash");
    }

    @Test
    void refuses_a_table_that_it_cannot_understand() {
        assertThatThrownBy(() -> OFFERS.read("t", "id,ash_ar\nA,1\n")).isInstanceOf(TableException.class);
        assertThatThrownBy(() -> OFFERS.read("t", "id,price,ash\nA,1,1\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("ash");
    }

    @Test
    void reads_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offers.csv"), "\uFEFFid,price,name\nA,1,鲅鱼圈\n");
        assertThat(OFFERS.read(file).values().get(0).name()).isEqualTo(Label.of("鲅鱼圈"));
    }
}

package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.CoalOffers;
import io.coaldesk.blending.OfferTerms;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Indonesian offers carry the published reference prices, and those follow from the qualities beside them. */
class HpbCaseTest {

    private static final Path FOLDER = ChildJvm.root().resolve("examples/data/indonesia-2016-03");

    /** Published by the ministry for March 2016, USD per tonne FOB vessel. */
    private static final Map<String, String> PUBLISHED = Map.of(
            "gunung-bayan-i", "55.11",
            "prima", "57.13",
            "pinang-6150", "51.65",
            "indominco-im-east", "42.50",
            "melawan", "42.74",
            "envirocoal", "41.16",
            "jorong-j1", "33.09",
            "ecocoal", "30.55");

    private static final double HBA = 51.62;
    private static final double TOLERANCE = 0.011;

    private static List<CoalOffer> offers() {
        OfferTerms terms = CoaldeskJson.read(OfferTerms.class, FOLDER.resolve("offer-terms.json"));
        return CoalOffers.of(terms).read(FOLDER.resolve("offers.csv")).values();
    }

    private static double read(CoalQuality quality, String key) {
        return quality.get(QualityKey.parse(key));
    }

    @Test
    @DisplayName("HPB-2016-03: the eight markers are offered at their published prices")
    void the_eight_markers_are_offered_at_their_published_prices() {
        assertThat(offers())
                .hasSize(8)
                .allSatisfy(offer -> assertThat(offer.price().amount())
                        .isEqualByComparingTo(new BigDecimal(PUBLISHED.get(offer.id()))));
    }

    @Test
    @DisplayName("HPB-2016-03: the prices follow from HBA and the qualities offered")
    void the_prices_follow_from_hba_and_the_qualities_offered() {
        assertThat(offers()).allSatisfy(offer -> {
            double moisture = read(offer.quality(), "total_moisture_ar");
            // Marker 8 relates its moisture to the dry coal of both, by FKA.
            double fka = ((100 - 8) / (100 - moisture) * moisture + (100 - 8)) / 100;
            double dryness = offer.id().equals("ecocoal") ? (100 - moisture) / (100 - 8 / fka) : (100 - moisture) / 92;
            double hpb = HBA * read(offer.quality(), "gross_cv_ar_kcal_it") / 6322 * dryness
                    - ((read(offer.quality(), "sulphur_ar") - 0.8) * 4 + (read(offer.quality(), "ash_ar") - 15) * 0.4);

            assertThat(offer.price().amount().doubleValue()).as(offer.id()).isCloseTo(hpb, within(TOLERANCE));
        });
    }
}

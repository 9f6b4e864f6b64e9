package io.coaldesk;

import static io.coaldesk.Refusals.assertRefused;
import static io.coaldesk.Samples.PLACE;
import static io.coaldesk.Samples.TAX;
import static io.coaldesk.Samples.number;
import static io.coaldesk.Samples.price;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.market.Market;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 9: bad input is refused with the field, its value and the allowed range. */
class BadInputTest {

    private static final String INQUIRY = CoaldeskJson.write(Samples.inquiry());

    private static void assertInquiryRefused(String out, String in, String field, String value, String allowed) {
        String changed = INQUIRY.replaceFirst(Pattern.quote(out), in);
        Assertions.assertThat(changed).isNotEqualTo(INQUIRY);
        assertRefused(() -> CoaldeskJson.read(Inquiry.class, changed), field, value, allowed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbers_that_are_not_finite(double value) {
        assertRefused(
                () -> CoalQuality.parse(Map.of("ash_ar", value)), "ash_ar", String.valueOf(value), "a finite number");
        assertRefused(
                () -> CoalQuality.parse(Map.of("x_protein_ar", value)),
                "x_protein_ar",
                String.valueOf(value),
                "a finite number");
    }

    @Test
    void numbers_that_are_not_finite_in_json() {
        assertRefused(
                () -> CoaldeskJson.read(CoalQuality.class, "{\"ash_ar\": 1e999}"),
                "document: ash_ar",
                "Infinity",
                "a finite number");
        assertRefused(
                () -> CoaldeskJson.read(CoalQuality.class, "{\"ash_ar\": NaN}"),
                "document: line 1, column 15",
                "Non-standard token 'NaN'",
                "valid JSON");
        assertRefused(
                () -> CoaldeskJson.read(CoalQuality.class, "{\"ash_ar\": \"NaN\"}"),
                "document: ash_ar",
                "NaN",
                "a finite number");
    }

    @Test
    void a_number_too_long_to_be_written_out() {
        assertRefused(() -> Money.of("1e999999999", "CNY"), "number", "1E+999999999", "at most 1000 digits");
        assertRefused(() -> Money.of("1e-999999999", "CNY"), "number", "1E-999999999", "at most 1000 digits");
        assertInquiryRefused(
                "\"amount\" : 715.5",
                "\"amount\" : 1e999999999",
                "document: bid.number",
                "1E+999999999",
                "at most 1000 digits");
    }

    @Test
    void ash_and_moisture_above_the_whole() {
        assertRefused(
                () -> CoalQuality.parse(Map.of("total_moisture_ar", 40.0, "ash_ar", 60.5)),
                "total_moisture_ar + ash_ar",
                "100.5",
                "0 to 100");
        assertRefused(
                () -> CoalQuality.parse(Map.of("moisture_ad", 10.0, "ash_ad", 91.0)),
                "moisture_ad + ash_ad",
                "101.0",
                "0 to 100");
    }

    @Test
    void a_part_outside_its_range() {
        assertRefused(() -> CoalQuality.parse(Map.of("ash_ar", -0.1)), "ash_ar", "-0.1", "0 to 100");
        assertRefused(() -> CoalQuality.parse(Map.of("sulphur_d", 100.5)), "sulphur_d", "100.5", "0 to 100");
        assertRefused(
                () -> CoalQuality.parse(Map.of("gross_cv_ar_mj_kg", 46.0)), "gross_cv_ar_mj_kg", "46.0", "0 to 45");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ash_ad  | ash_ar  | beside ash_ad: moisture_ad and total_moisture_ar
                    ash_d   | ash_ar  | beside ash_d: total_moisture_ar
                    ash_d   | ash_ad  | beside ash_d: moisture_ad
                    sulphur_d | sulphur_daf | beside sulphur_d: ash_d, or ash on another basis with the moisture
                    ash_ar  | sulphur_ar  | sulphur, which is not measured; measured: [ash_ar]
                    net_cv_ar_mj_kg | net_cv_d_mj_kg | only through the gross value
                    """)
    void a_basis_that_the_analysis_cannot_be_converted_to(String measured, String asked, String needed) {
        CoalQuality quality = CoalQuality.parse(Map.of(measured, 10.0));

        assertRefused(() -> quality.get(QualityKey.parse(asked)), asked, "no reading", needed);
    }

    @Test
    void only_the_missing_measurement_is_named() {
        CoalQuality quality = CoalQuality.parse(Map.of("ash_ad", 10.0, "moisture_ad", 2.0));

        assertRefused(
                () -> quality.get(QualityKey.parse("ash_ar")),
                "ash_ar",
                "no reading",
                "beside ash_ad: total_moisture_ar");
        Assertions.assertThatThrownBy(() -> quality.get(QualityKey.parse("ash_ar")))
                .hasMessageNotContaining("moisture_ad");
        assertRefused(
                () -> quality.massPerAsReceived(AnalysisBasis.DRY),
                "mass d per as received",
                "no reading",
                "total_moisture_ar");
    }

    @Test
    void a_net_value_above_the_gross_value() {
        assertRefused(
                () -> CoalQuality.parse(Map.of("gross_cv_ar_mj_kg", 24.0, "net_cv_ar_kj_kg", 24001.0)),
                "net_cv_ar_kj_kg",
                "24001.0",
                "not above the gross value of its basis, 24000");
    }

    @Test
    void an_unknown_property_of_a_document() {
        assertInquiryRefused(
                "\"paymentTerms\"",
                "\"paymentTems\": 1, \"paymentTerms\"",
                "document: paymentTems",
                "an unknown property",
                "paymentTerms");
    }

    @Test
    void an_unknown_quality_property() {
        assertRefused(
                () -> CoaldeskJson.read(CoalQuality.class, "{\"ahs_ar\": 1}"),
                "document: quality",
                "ahs_ar",
                "property_basis or property_basis_unit");
        assertRefused(() -> QualityKey.parse("ash_daf"), "ash", "basis daf", "[ash_ad, ash_ar, ash_d]");
        assertRefused(() -> QualityKey.parse("ash"), "ash", "no basis", "[ash_ad, ash_ar, ash_d]");
        assertRefused(() -> QualityKey.parse("net_cv_ar"), "net_cv", "no unit", "kcal_it");
        assertRefused(
                () -> QualityKey.parse("net_cv_ar_kcal"),
                "net_cv",
                "unit kcal",
                "net_cv_ar_kcal_20c, net_cv_ar_kcal_it, net_cv_ar_kcal_th");
        assertRefused(() -> QualityKey.parse("ash_ar_kcal_it"), "ash", "unit kcal_it", "one of [ash_ar]");
        assertRefused(() -> QualityKey.parse("ash_ar_pct"), "ash", "unit pct", "one of [ash_ar]");
        assertRefused(() -> QualityKey.parse("ash_ar_"), "quality", "ash_ar_", "did you mean ash_ar?");
    }

    @Test
    void a_wrong_enum_value() {
        assertInquiryRefused(
                "\"BANK_ACCEPTANCE\"",
                "\"CHEQUE\"",
                "document: paymentTerms.instrument",
                "CHEQUE",
                "one of BANK_ACCEPTANCE, CASH");
        assertInquiryRefused(
                "\"BANK_ACCEPTANCE\"", "1", "document: paymentTerms.instrument", "1", "one of BANK_ACCEPTANCE, CASH");
    }

    @Test
    void values_of_another_kind() {
        assertInquiryRefused(
                "\"creditDays\" : 45",
                "\"creditDays\" : 45.5",
                "document: paymentTerms.creditDays",
                "45.5",
                "a whole number");
        assertInquiryRefused(
                "\"amount\" : 715.5",
                "\"amount\" : \"715.5\"",
                "document: bid.amount",
                "a value of another kind",
                "a number");
        assertInquiryRefused("\"2012-06-28\"", "20120628", "document: deliveries[0].date", "20120628", "2012-06-18");
        assertInquiryRefused(
                "\"2012-06-28\"", "\"2012-02-30\"", "document: deliveries[0].date", "2012-02-30", "2012-06-18");
    }

    @Test
    void a_wrong_or_missing_format() {
        assertInquiryRefused(
                "coaldesk/inquiry@1",
                "coaldesk/inquiry@2",
                "document: format",
                "coaldesk/inquiry@2",
                "\"coaldesk/inquiry@1\"");
        assertInquiryRefused(
                "\"format\" : \"coaldesk/inquiry@1\",", "", "document: format", "missing", "\"coaldesk/inquiry@1\"");
        assertRefused(
                () -> CoaldeskJson.read(Market.class, INQUIRY),
                "document: format",
                "coaldesk/inquiry@1",
                "\"coaldesk/market@1\"");
    }

    @Test
    void a_plain_mapper_demands_the_format_too() throws JsonProcessingException {
        ObjectMapper plain =
                JsonMapper.builder().addModule(new CoaldeskModule()).build();
        String json = plain.writeValueAsString(Samples.inquiry());

        Assertions.assertThat(json).startsWith("{\"format\":\"coaldesk/inquiry@1\",\"id\":");
        Assertions.assertThatThrownBy(() -> plain.readValue(json.replace("inquiry@1", "inquiry@2"), Inquiry.class))
                .hasRootCauseMessage("format: coaldesk/inquiry@2 is not allowed; allowed: \"coaldesk/inquiry@1\"");
    }

    @Test
    void a_property_that_stands_twice() {
        assertInquiryRefused(
                "\"creditDays\" : 45",
                "\"creditDays\" : 30, \"creditDays\" : 45",
                "document: line 68, column 36",
                "Duplicate field 'creditDays'",
                "valid JSON");
        assertRefused(
                () -> CoalQuality.parse(Map.of("total_moisture_ar", 10.0, "ash_ar", 10.0, "ash_d", 13.0)),
                "ash_ar",
                "10.0",
                "near 11.7, which ash_d 13.0 gives");
    }

    @Test
    void null_is_no_document() {
        assertRefused(() -> CoaldeskJson.read(Inquiry.class, "null"), "document", "null", "an object");
    }

    @Test
    void a_negative_price() {
        assertInquiryRefused("\"amount\" : 715.5", "\"amount\" : -1", "document: bid.amount", "-1", "more than 0");
        assertRefused(() -> new LadderQuote(number("5500"), number("-1"), number("1")), "low", "-1", "more than 0");
        assertRefused(
                () -> new LadderQuote(number("5500"), number("730"), number("720")),
                "high",
                "720",
                "not below low 730");
    }

    @Test
    void amounts_that_do_not_belong_together() {
        PricePerTonne price = price("720");
        PricePerTonne dollars = PricePerTonne.of(number("100"), Currency.getInstance("USD"), TAX, PLACE);
        PricePerTonne withoutTax = PricePerTonne.of(number("600"), Samples.CNY, TaxTreatment.excluded("0.17"), PLACE);
        PricePerTonne elsewhere =
                PricePerTonne.of(number("600"), Samples.CNY, TAX, DeliveryPlace.parse("qinhuangdao/yard"));

        assertRefused(() -> price.plus(dollars), "currency", "USD", "the same as CNY");
        assertRefused(() -> price.minus(withoutTax), "tax", "excluding 17 % tax", "the same as including 17 % tax");
        assertRefused(() -> price.plus(elsewhere), "place", "qinhuangdao/yard", "the same as qinhuangdao/fob-trimmed");
        assertRefused(() -> Money.of("1", "CNY").plus(Money.of("1", "USD")), "currency", "USD", "the same as CNY");
        assertRefused(
                () -> Money.of("1", "CNY").isMoreThan(Money.of("1", "USD")), "currency", "USD", "the same as CNY");
    }

    @Test
    void a_tax_rate_outside_its_range_is_named_by_its_path() {
        assertInquiryRefused("\"rate\" : 0.17", "\"rate\" : 17", "document: bid.tax.rate", "17", "0 to 1");
    }

    @Test
    void a_reversed_limit() {
        assertRefused(() -> QualityLimit.between(number("21"), number("20")), "min", "21", "not above max 20");
        assertRefused(
                () -> CoaldeskJson.read(CoalSpecification.class, "{\"ash_ar\": {\"min\": 21, \"max\": 20}}"),
                "document: ash_ar.min",
                "21",
                "not above max 20");
        assertRefused(
                () -> CoaldeskJson.read(CoalSpecification.class, "{\"ash_ar\": {}}"),
                "document: ash_ar.limit",
                "empty",
                "typical, min or max");
    }

    @Test
    void payment_terms_outside_their_range() {
        assertRefused(() -> PaymentTerms.partlyPrepaid(number("1.1"), 0), "prepaidShare", "1.1", "0 to 1");
        assertRefused(() -> PaymentTerms.openAccount(-1), "creditDays", "-1", "0 to 3650");
    }

    @Test
    void two_ladders_for_one_place() {
        assertRefused(
                () -> Samples.market().withLadders(Samples.ladder(), Samples.ladder()),
                "ladders",
                "net_cv_ar_kcal_it at qinhuangdao/fob-trimmed",
                "one ladder per calorific value and place");
    }

    @Test
    void a_bid_at_another_place() {
        assertRefused(
                () -> Samples.inquiry().withPlace(DeliveryPlace.parse("qinhuangdao/yard")),
                "bid.place",
                "qinhuangdao/fob-trimmed",
                "the inquiry's place, qinhuangdao/yard");
    }
}

package io.coaldesk.json;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.deal.PaymentEvent;
import io.coaldesk.deal.PaymentStart;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.market.Market;
import io.coaldesk.money.Money;
import io.coaldesk.policy.PolicyHeader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoaldeskJsonTest {

    private static final CoalQuality QUALITY = CoalQuality.parse(Map.of("ash_ar", 12.5, "total_moisture_ar", 8.0));

    @Test
    void reads_a_file_in_utf_8_with_and_without_a_byte_order_mark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("quality.json");
        Files.writeString(file, CoaldeskJson.write(QUALITY), StandardCharsets.UTF_8);
        assertThat(CoaldeskJson.read(CoalQuality.class, file)).isEqualTo(QUALITY);

        Files.writeString(file, "\uFEFF" + CoaldeskJson.write(QUALITY), StandardCharsets.UTF_8);
        assertThat(CoaldeskJson.read(CoalQuality.class, file)).isEqualTo(QUALITY);
    }

    @Test
    void a_refusal_names_the_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("quality.json");

        assertRefused(
                () -> CoaldeskJson.read(CoalQuality.class, file),
                file.toString(),
                "unreadable",
                "a file in UTF-8 that exists");
        Files.write(file, "秦皇岛".getBytes(Charset.forName("GBK")));
        assertRefused(
                () -> CoaldeskJson.read(CoalQuality.class, file),
                file.toString(),
                "unreadable",
                "a file in UTF-8 that exists");
        Files.writeString(file, "{\"ash_ar\": 101}");
        assertRefused(() -> CoaldeskJson.read(CoalQuality.class, file), "quality.json: ash_ar", "101.0", "0 to 100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"ash_ar\": 1} x", "{'ash_ar': 1}", "{\"ash_ar\": 1,}", "[]", "7", "// c\n{}"})
    void what_is_not_a_document_is_refused(String json) {
        assertRefusedAsDocument(json);
    }

    private static void assertRefusedAsDocument(String json) {
        assertThat(catchThrowableOfType(DocumentException.class, () -> CoaldeskJson.read(CoalQuality.class, json)))
                .isNotNull()
                .hasMessageStartingWith("document")
                .extracting(DocumentException::document)
                .isEqualTo("document");
    }

    @Property
    void equal_values_have_one_canonical_form(@ForAll Money money) {
        Money same = Money.of(money.amount().setScale(money.amount().scale() + 3), money.currency());

        assertThat(CoaldeskJson.canonical(same)).isEqualTo(CoaldeskJson.canonical(money));
        assertThat(CoaldeskJson.sha256(same))
                .isEqualTo(CoaldeskJson.sha256(money))
                .matches("[0-9a-f]{64}");
    }

    @Property
    void what_is_read_back_has_the_same_canonical_form(@ForAll Market market) {
        Market back = CoaldeskJson.read(Market.class, CoaldeskJson.canonical(market));

        assertThat(CoaldeskJson.canonical(back)).isEqualTo(CoaldeskJson.canonical(market));
    }

    @Property
    void different_headers_have_different_hashes(@ForAll PolicyHeader header) {
        assertThat(CoaldeskJson.sha256(header.withVersion(header.version() + "x")))
                .isNotEqualTo(CoaldeskJson.sha256(header));
    }

    @Test
    void the_canonical_form_is_fixed() {
        assertThat(CoaldeskJson.canonical(Money.of("1E+3", "CNY"))).isEqualTo("{\"amount\":1000,\"currency\":\"CNY\"}");
        assertThat(CoaldeskJson.canonical(QUALITY)).isEqualTo("{\"ash_ar\":12.5,\"total_moisture_ar\":8}");
    }

    @Test
    void an_unknown_property_in_a_list_is_named_by_its_path() {
        assertRefused(
                () -> CoaldeskJson.read(
                        Market.class,
                        "{\"format\":\"coaldesk/market@1\",\"asOf\":\"2012-06-18\",\"source\":\"s\","
                                + "\"ladders\":[{\"key\":\"net_cv_ar_kcal_it\",\"quotes\":[{\"calorificValue\":5500,\"low\":1,\"high\":2,\"mid\":3}]}]}"),
                "document: ladders[0].quotes[0].mid",
                "an unknown property",
                "one of calorificValue, high, low");
    }

    @Test
    void a_comment_may_stand_anywhere_and_is_no_part_of_the_value() {
        String commented = "{\"$comment\": [\"agreed in May\", {\"by\": 1}], \"prepaidShare\": 0.3, \"creditDays\": 30,"
                + " \"start\": {\"$comment\": \"as in the contract\", \"event\": \"ASSAY\", \"daysAfterDelivery\": 3}}";
        PaymentTerms terms = CoaldeskJson.read(PaymentTerms.class, commented);

        assertThat(terms)
                .isEqualTo(PaymentTerms.partlyPrepaid(new BigDecimal("0.3"), 30)
                        .withStart(new PaymentStart(PaymentEvent.ASSAY, 3)));
        assertThat(CoaldeskJson.write(terms)).doesNotContain("comment");
    }
}

package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.Invoicing;
import io.coaldesk.deal.MonthEndRule;
import io.coaldesk.deal.PaymentEvent;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentStart;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRequestsTest {

    private final PriceRequests reader = PriceRequests.of(PolicySamples.full(), PricingSamples.market());

    /** The least that a row holds. */
    private static Map<String, String> row(String id) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("customer.id", "c-" + id);
        row.put("customer.industry", "power");
        row.put("customer.region", "east-china");
        row.put("place", "qinhuangdao/fob-trimmed");
        row.put("tonnes", "60000");
        row.put("contractCalorificValue.value", "5500");
        row.put("supply.cost", "640");
        return row;
    }

    /** Returns the table of rows with the columns of all of them. */
    private static String table(List<Map<String, String>> rows) {
        List<String> columns =
                rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (Map<String, String> row : rows) {
            lines.add(String.join(
                    ",",
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, String> with(Map<String, String> row, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private PriceRequest one(Map<String, String> row) {
        Loaded<PriceRequest> loaded = reader.read("t", table(List.of(row)));
        assertThat(loaded.rejected()).isEmpty();
        return loaded.values().get(0);
    }

    @Test
    void a_row_of_the_least_is_a_request_that_can_be_priced() {
        PriceRequest request = one(row("a"));
        assertThat(request.terms()).isEqualTo(PaymentTerms.openAccount(0));
        assertThat(request.inquiry().sale()).isEmpty();
        assertThat(request.inquiry().customer().name().en()).isEqualTo("c-a");
        assertThat(request.supply().cost().tax()).isEqualTo(PricingSamples.VAT);
        assertThat(request.supply().cost().place()).isEqualTo(PricingSamples.FOB);
        assertThat(Pricer.of(PolicySamples.full()).quote(request).offer()).isPresent();
    }

    @Test
    void every_column_arrives_where_it_belongs() {
        PriceRequest request = one(with(
                row("a"),
                "customer.name",
                "示例电厂",
                "customer.partner",
                "true",
                "customer.tier",
                "KEY",
                "customer.riskGrade.code",
                "AA",
                "customer.riskGrade.rank",
                "1",
                "date",
                "2012-07-01",
                "contractCalorificValue.key",
                "net_cv_ar_kcal_it",
                "paymentTerms.prepaidShare",
                "0.2",
                "paymentTerms.creditDays",
                "30",
                "paymentTerms.instrument",
                "BANK_ACCEPTANCE",
                "paymentTerms.billDays",
                "90",
                "paymentTerms.start.event",
                "SETTLEMENT_SHEET",
                "paymentTerms.start.daysAfterDelivery",
                "12",
                "paymentTerms.monthEnd",
                "COUNTED_FROM_MONTH_END",
                "bid",
                "705.5",
                "supply.cost.place",
                "qinhuangdao/yard",
                "supply.cost.tax.kind",
                "EXCLUDED",
                "supply.cost.tax.rate",
                "0.06",
                "sulphur_d",
                "0.75"));
        assertThat(request.inquiry().customer().name().en()).isEqualTo("示例电厂");
        assertThat(request.inquiry().customer().tier()).contains(CustomerTier.KEY);
        assertThat(request.inquiry().customer().partner()).isTrue();
        assertThat(request.inquiry().customer().riskGrade()).contains(RiskGrade.of("AA", 1));
        assertThat(request.inquiry().deliveries().deliveries().get(0).date()).isEqualTo("2012-07-01");
        assertThat(request.terms())
                .isEqualTo(PaymentTerms.builder()
                        .prepaidShare(new BigDecimal("0.2"))
                        .creditDays(30)
                        .instrument(PaymentInstrument.BANK_ACCEPTANCE)
                        .billDays(90)
                        .start(new PaymentStart(PaymentEvent.SETTLEMENT_SHEET, 12))
                        .monthEnd(MonthEndRule.COUNTED_FROM_MONTH_END)
                        .build());
        assertThat(request.inquiry().bid().orElseThrow().amount()).isEqualByComparingTo("705.5");
        assertThat(request.supply().cost().place()).isEqualTo(PricingSamples.YARD);
        assertThat(request.supply().cost().tax()).isEqualTo(TaxTreatment.excluded("0.06"));
        assertThat(request.supply().quality().toString()).contains("sulphur_d");
    }

    @Test
    void the_details_of_a_sale_arrive_too() {
        SaleDetails sale = one(with(
                        row("a"),
                        "sale.coalClass",
                        "bituminous",
                        "sale.product",
                        "lump",
                        "sale.form",
                        "SCREENED",
                        "sale.channel",
                        "direct",
                        "sale.contractKind",
                        "SPOT",
                        "sale.resales",
                        "1",
                        "sale.periodTonnes",
                        "180000",
                        "sale.ownStockDays",
                        "9.5",
                        "sale.lastPrice",
                        "730",
                        "sale.lastPrice.date",
                        "2012-05-18",
                        "sale.route.to",
                        "example-plant/delivered",
                        "sale.route.freight",
                        "33.3",
                        "sale.route.freight.tax.rate",
                        "0.11",
                        "sale.route.lossShare",
                        "0.005",
                        "sale.route.invoicing",
                        "TWO_INVOICES",
                        "sale.substitute.perGigajoule",
                        "31.5",
                        "sale.substitute.label",
                        "进口煤"))
                .inquiry()
                .saleDetails();
        assertThat(sale.coalClass()).contains("bituminous");
        assertThat(sale.product()).contains("lump");
        assertThat(sale.form()).contains(CoalForm.SCREENED);
        assertThat(sale.channel()).contains("direct");
        assertThat(sale.contractKind()).contains(ContractKind.SPOT);
        assertThat(sale.resales()).contains(1);
        assertThat(sale.periodTonnes().orElseThrow()).isEqualByComparingTo("180000");
        assertThat(sale.ownStockDays().orElseThrow()).isEqualByComparingTo("9.5");
        assertThat(sale.lastPrice().orElseThrow().date()).isEqualTo("2012-05-18");
        assertThat(sale.lastPrice().orElseThrow().price().amount()).isEqualByComparingTo("730");
        assertThat(sale.route().orElseThrow().to()).isEqualTo(CompleteSamples.PLANT);
        assertThat(sale.route().orElseThrow().lossShare()).isEqualByComparingTo("0.005");
        assertThat(sale.route().orElseThrow().invoicing()).isEqualTo(Invoicing.TWO_INVOICES);
        assertThat(sale.route().orElseThrow().legs().get(0).tax()).isEqualTo(TaxTreatment.included("0.11"));
        assertThat(sale.substitutes().get(0).label().en()).isEqualTo("进口煤");
        assertThat(sale.substitutes().get(0).perGigajoule()).isEqualTo(Deals.cny("31.5"));
    }

    @Test
    void a_bad_row_stops_no_other() {
        Loaded<PriceRequest> loaded = reader.read(
                "t",
                table(List.of(
                        row("a"),
                        with(row("b"), "tonnes", "many"),
                        row("a"),
                        with(row("d"), "place", "the moon"),
                        row("e"))));
        assertThat(loaded.values())
                .extracting(request -> request.inquiry().id())
                .containsExactly("a", "e");
        assertThat(loaded.rejected())
                .extracting(rejected -> rejected.line() + " " + rejected.column() + " " + rejected.value())
                .containsExactly("3 tonnes many", "4 id a", "5 place the moon");
        assertThat(loaded.rejected().get(1).text(Language.ZH)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "sale.route.freight, 33.3, sale.route.to",
        "sale.route.lossShare, 0.01, sale.route.to",
        "sale.route.invoicing, ONE_INVOICE, sale.route.to",
        "sale.lastPrice.date, 2012-05-18, sale.lastPrice",
        "sale.lastPrice, 730, sale.lastPrice.date",
        "sale.substitute.label, gas, sale.substitute.perGigajoule",
        "customer.riskGrade.rank, 1, customer.riskGrade.code",
        "customer.riskGrade.code, AA, customer.riskGrade.rank",
        "paymentTerms.start.daysAfterDelivery, 5, paymentTerms.start.event",
        "paymentTerms.start.event, ASSAY, paymentTerms.start.daysAfterDelivery"
    })
    void what_says_nothing_alone_is_rejected_and_not_dropped(String column, String value, String needed) {
        Map<String, String> other = with(row("b"), needed, "");
        Loaded<PriceRequest> loaded = reader.read("t", table(List.of(with(row("a"), column, value), other)));
        assertThat(loaded.values())
                .extracting(request -> request.inquiry().id())
                .containsExactly("b");
        assertThat(loaded.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.column()).isEqualTo(needed));
    }

    @Test
    void a_column_that_is_missing_or_unknown_stops_the_table() {
        Map<String, String> without = row("a");
        without.remove("supply.cost");
        assertThatThrownBy(() -> reader.read("t", table(List.of(without))))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("supply.cost");
        assertThatThrownBy(() -> reader.read("t", table(List.of(with(row("a"), "tonnnes", "1")))))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("tonnnes");
    }

    @Test
    void every_column_is_listed_once() {
        assertThat(PriceRequests.COLUMNS).doesNotHaveDuplicates().hasSize(43);
    }
}

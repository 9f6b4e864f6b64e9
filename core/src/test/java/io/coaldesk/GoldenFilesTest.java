package io.coaldesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.PlausibilityPolicy;
import io.coaldesk.coal.acceptance.AcceptanceTable;
import io.coaldesk.coal.grade.CommercialCoalLimits;
import io.coaldesk.coal.grade.GradeScale;
import io.coaldesk.coal.grade.ProductCatalogue;
import io.coaldesk.deal.DealAppraisal;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.Market;
import io.coaldesk.market.RegimePolicy;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.testing.core.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The wire form of each document of core: what is in {@code golden} reads as the sample, and is written as it stands.
 *
 * <p><b>Never edit a golden file.</b> It is what others have stored. A format grows by optional properties only, which
 * the file may lack; for any other change the number of the format rises, a new file is added, and the old one is still
 * read.
 */
class GoldenFilesTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Inquiry.class, firstInquiry()),
            Map.entry(Market.class, Samples.market()),
            Map.entry(RegimePolicy.class, PolicySamples.regimePolicy()),
            Map.entry(SegmentationPolicy.class, PolicySamples.segmentation()),
            Map.entry(GradeScale.class, GradeSamples.scale()),
            Map.entry(CommercialCoalLimits.class, GradeSamples.limits()),
            Map.entry(ProductCatalogue.class, GradeSamples.catalogue()),
            Map.entry(AcceptanceTable.class, AcceptanceSamples.table()),
            Map.entry(PlausibilityPolicy.class, AcceptanceSamples.plausibility()),
            Map.entry(DealAppraisal.class, DealSamples.appraisal()));

    @TestFactory
    Stream<DynamicTest> a_document_reads_as_the_sample_and_is_written_as_it_stands() {
        List<Class<?>> documents = ValueTypes.beside(CoaldeskJson.class).stream()
                .filter(type -> type.isAnnotationPresent(DocumentFormat.class))
                .toList();
        assertThat(documents).containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
        return documents.stream().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> verify(type)));
    }

    private static void verify(Class<?> type) {
        String format =
                Objects.requireNonNull(type.getAnnotation(DocumentFormat.class)).value();
        String golden = Figures.text("/golden/" + format.substring(format.indexOf('/') + 1) + ".json");
        Object read = CoaldeskJson.read(type, golden);

        assertThat(golden).startsWith("{\n  \"format\" : \"" + format + "\",\n");
        assertThat(CoaldeskJson.write(read) + "\n").isEqualTo(golden);
        assertThat(read).isEqualTo(SAMPLES.get(type));
    }

    /** The sample without what the format has grown by since. */
    private static Inquiry firstInquiry() {
        Inquiry inquiry = Samples.inquiry();
        return inquiry.withSale(Optional.empty())
                .withCustomer(inquiry.customer().withRiskGrade(Optional.empty()))
                .withPaymentTerms(inquiry.paymentTerms()
                        .withStart(Optional.empty())
                        .withMonthEnd(Optional.empty())
                        .withBillDays(Optional.empty()));
    }

    /** What the format has grown by since its golden file. */
    @Test
    void an_inquiry_with_details_of_the_sale_reads_as_the_sample_and_is_written_as_it_stands() {
        String golden = Figures.text("/golden/inquiry@1-sale.json");
        Inquiry inquiry = CoaldeskJson.read(Inquiry.class, golden);

        assertThat(inquiry).isEqualTo(Samples.inquiry());
        assertThat(CoaldeskJson.write(inquiry) + "\n").isEqualTo(golden);
    }

    /** What the format has grown by since its golden file. */
    @Test
    void a_market_with_indices_reads_as_the_sample_and_is_written_as_it_stands() {
        String golden = Figures.text("/golden/market@1-indices.json");
        Market market = CoaldeskJson.read(Market.class, golden);

        assertThat(market).isEqualTo(Samples.market().withIndices(Samples.index()));
        assertThat(CoaldeskJson.write(market) + "\n").isEqualTo(golden);
    }
}

package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.blending.CoalOffers;
import io.coaldesk.blending.OfferBook;
import io.coaldesk.blending.OfferTerms;
import io.coaldesk.credit.CreditAssessor;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditGates;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.deal.DealAppraisal;
import io.coaldesk.deal.DealDesk;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.Verdict;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.Market;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's example, compiled and run; its lines stand there as they stand here. */
class ReadmeExampleTest {

    private static final Path SOURCE =
            Path.of("src/test/java/io/coaldesk/examples").resolve("ReadmeExampleTest.java");

    @Test
    void the_embedding_example_decides_a_deal() {
        Path folder = ChildJvm.root().resolve("examples/data/qinhuangdao-2012-06");

        // spotless:off
        Market market = CoaldeskJson.read(Market.class, folder.resolve("market.json"));
        Inquiry inquiry = CoaldeskJson.read(Inquiry.class, folder.resolve("inquiries/01-key-power-plant.json"));
        CreditFile file = CoaldeskJson.read(CreditFile.class, folder.resolve("credit-files/donghai-power.json"));
        OfferTerms terms = CoaldeskJson.read(OfferTerms.class, folder.resolve("offer-terms.json"));
        OfferBook offers = OfferBook.of(CoalOffers.of(terms).read(folder.resolve("offers.csv")).values());
        Segmenter tiers = Segmenter.of(CoaldeskJson.read(SegmentationPolicy.class, folder.resolve("segmentation-policy.json")));
        Pricer pricer = Pricer.of(CoaldeskJson.read(PricingPolicy.class, folder.resolve("pricing-policy.json")));
        CreditAssessor credit = CreditAssessor.of(CoaldeskJson.read(CreditPolicy.class, folder.resolve("credit-policy.json")));
        DealDesk desk = DealDesk.of(tiers, offers, pricer, CreditGates.of(credit, List.of(file)));
        DealAppraisal answer = desk.appraise(inquiry, market);
        // spotless:on

        assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void the_readme_holds_the_lines_of_this_test() throws IOException {
        List<String> tested =
                Files.readAllLines(SOURCE).stream().map(String::strip).toList();

        assertThat(block("java").lines().toList()).hasSize(10).allMatch(tested::contains);
    }

    /** Returns the README's first block of a language. */
    static String block(String language) throws IOException {
        String readme = Files.readString(ChildJvm.root().resolve("README.md"));
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}

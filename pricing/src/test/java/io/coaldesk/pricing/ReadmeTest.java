package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.PriceOffer;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, word for word. */
class ReadmeTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/coaldesk/pricing/golden");

    @Test
    void prices_a_deal() {
        String text = explain(FOLDER.resolve("pricing-policy-1.json"), FOLDER.resolve("price-request-1.json"));
        assertThat(text).startsWith("price 706 CNY/t including 17 % tax qinhuangdao/fob-trimmed");
    }

    private static String explain(Path policyFile, Path requestFile) {
        PricingPolicy policy = CoaldeskJson.read(PricingPolicy.class, policyFile);
        Pricer pricer = Pricer.of(policy); // once; refuses a policy with errors
        PriceRequest request = CoaldeskJson.read(PriceRequest.class, requestFile);
        Quote quote = pricer.quote(request); // pure, thread-safe
        String text = quote.explain(Language.EN);
        if (quote.answer() instanceof PriceOffer offer) {
            text = "price " + offer.price() + "\nfloor " + offer.floor() + "\n" + text;
        }
        return text;
    }

    @Test
    void the_readme_shows_what_is_tested_here() throws IOException {
        List<String> source = trimmed(Path.of("src/test/java/io/coaldesk/pricing/ReadmeTest.java"));
        List<String> readme = trimmed(Path.of("README.md"));
        List<String> first = readme.subList(readme.indexOf("```java") + 1, readme.size());
        List<String> example = first.subList(0, first.indexOf("```"));
        assertThat(example).hasSizeBetween(6, 10);
        assertThat(source).containsSubsequence(example);
    }

    private static List<String> trimmed(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }
}

package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, which runs here. */
class ReadmeTest {

    private static String explain(Path policyFile, Path creditFile) {
        CreditPolicy policy = CoaldeskJson.read(CreditPolicy.class, policyFile);
        CreditFile file = CoaldeskJson.read(CreditFile.class, creditFile);
        PaymentTerms asked = PaymentTerms.openAccount(90);
        Money openAmount = Money.of("26000000", "CNY");
        LocalDate today = LocalDate.of(2012, 6, 18);

        CreditAssessor assessor = CreditAssessor.of(policy);
        CreditDecision decision = assessor.assess(file, CreditRequest.of(asked, openAmount, today));
        return decision.explain(Language.EN);
    }

    @Test
    void the_example_prints_what_the_readme_shows() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        Path golden = Path.of("src/test/resources/golden");
        String printed = explain(golden.resolve("credit-policy@1.json"), golden.resolve("credit-file@1.json"));

        assertThat(printed.lines()).containsExactlyElementsOf(block(readme, "```text"));
        List<String> source = Files.readAllLines(Path.of("src/test/java/io/coaldesk/credit/ReadmeTest.java")).stream()
                .map(String::strip)
                .toList();
        List<String> shown =
                block(readme, "```java").stream().map(String::strip).toList();
        assertThat(shown).hasSizeBetween(5, 12);
        assertThat(source).containsSequence(shown);
    }

    private static List<String> block(List<String> lines, String fence) {
        int start = lines.indexOf(fence) + 1;
        assertThat(start).as(fence).isPositive();
        List<String> rest = lines.subList(start, lines.size());
        return rest.subList(0, rest.indexOf("```"));
    }
}

package io.coaldesk;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.SupplyAnswer;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the results of a deal add to their figures. */
class DealResultsTest {

    @Test
    void an_appraisal_explains_itself_in_both_languages() {
        assertThat(DealSamples.appraisal().explain(Language.EN))
                .containsSubsequence(
                        "accept on conditions",
                        "ladder",
                        "- " + Samples.reason().text(Language.EN),
                        "as of",
                        "2012-06-18")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(DealSamples.appraisal().explain(Language.ZH))
                .containsSubsequence("附条件成交", "挂牌", "- " + Samples.reason().text(Language.ZH), "2012-06-18")
                .doesNotContain("pocket", "recipe", "reasons");
    }

    @Test
    void shares_are_listed_by_offer_and_written_for_readers_of_json() {
        assertThat(DealSamples.plan().shares())
                .containsExactly(Map.entry("a", new BigDecimal("0.25")), Map.entry("b", new BigDecimal("0.75")));
        assertThat(CoaldeskJson.canonical(DealSamples.plan()))
                .contains("\"shares\":{\"a\":0.25,\"b\":0.75}", "\"status\":\"PLANNED\"");
    }

    @Test
    void an_answer_of_an_unknown_status_is_refused() {
        String json = CoaldeskJson.canonical(DealSamples.noSupply());

        assertThat(CoaldeskJson.read(SupplyAnswer.class, json)).isEqualTo(DealSamples.noSupply());
        assertRefused(
                () -> CoaldeskJson.read(SupplyAnswer.class, json.replace("INFEASIBLE", "MAYBE")),
                "document: status",
                "MAYBE",
                "one of INFEASIBLE, PLANNED");
        assertRefused(
                () -> CoaldeskJson.read(SupplyAnswer.class, json.replace(",\"status\":\"INFEASIBLE\"", "")),
                "document: status",
                "missing",
                "one of INFEASIBLE, PLANNED");
    }

    @Test
    void a_share_outside_the_whole_is_refused() {
        assertRefused(() -> DealSamples.component("a", "1.1", "1"), "share", "1.1", "0 to 1");
    }
}

package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import io.coaldesk.policy.DecisionStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that were written once and must be read for ever; a golden file is never edited. */
class GoldenDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "credit-policy@1, io.coaldesk.credit.CreditPolicy",
        "credit-file@1, io.coaldesk.credit.CreditFile",
        "credit-decision@1, io.coaldesk.credit.CreditDecision"
    })
    void reads_and_writes_back_to_the_letter(String name, Class<?> type) throws JsonProcessingException {
        String golden = Documents.text("/golden/" + name + ".json");
        Object value = CoaldeskJson.read(type, golden);
        assertThat(CoaldeskJson.write(value)).isEqualToIgnoringNewLines(golden);

        JsonMapper plain = JsonMapper.builder().addModule(new CoaldeskModule()).build();
        assertThat((Object) plain.readValue(plain.writeValueAsString(value), type))
                .isEqualTo(value);
    }

    /** A stored decision can be replayed from its documents to equality, save for the version of the library. */
    @Test
    void the_decision_is_replayed_from_its_documents() {
        CreditDecision stored =
                CoaldeskJson.read(CreditDecision.class, Documents.text("/golden/credit-decision@1.json"));
        CreditDecision replayed = CreditAssessor.of(Documents.policy()).assess(Documents.file(), stored.request());
        DecisionStamp stamp = stored.opinion().stamp();
        DecisionStamp now = replayed.opinion().stamp();
        assertThat(now.policies()).isEqualTo(stamp.policies());
        assertThat(replayed.withOpinion(replayed.opinion()
                        .withStamp(new DecisionStamp(now.asOf(), stamp.libraryVersion(), now.policies()))))
                .isEqualTo(stored);
    }

    @Test
    void a_decision_of_a_later_version_is_read() {
        String golden = Documents.text("/golden/credit-decision@1.json");
        String later = golden.replaceFirst("\"customer\"", "\"later\" : true, \"customer\"");
        assertThat(CoaldeskJson.read(CreditDecision.class, later))
                .isEqualTo(CoaldeskJson.read(CreditDecision.class, golden));
    }
}

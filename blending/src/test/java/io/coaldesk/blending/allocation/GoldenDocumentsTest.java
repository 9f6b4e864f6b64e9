package io.coaldesk.blending.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wire forms as they were published; a golden file is never edited. */
class GoldenDocumentsTest {

    @Test
    void a_request_reads_and_writes_as_published() {
        String golden = GoldenDocuments.read("allocation-request");
        assertThat(CoaldeskJson.write(CoaldeskJson.read(AllocationRequest.class, golden)))
                .isEqualTo(golden);
    }

    @ParameterizedTest
    @CsvSource({"allocation-plan, OPTIMAL", "allocation-plan-infeasible, INFEASIBLE"})
    void a_result_reads_and_writes_as_published(String name, AllocationResult.Status status) {
        String golden = GoldenDocuments.read(name);
        AllocationResult result = CoaldeskJson.read(AllocationResult.class, golden);
        assertThat(result.status()).isEqualTo(status);
        assertThat(CoaldeskJson.write(result)).isEqualTo(golden);
    }

    @Test
    void the_request_is_answered_as_published() {
        AllocationRequest request =
                CoaldeskJson.read(AllocationRequest.class, GoldenDocuments.read("allocation-request"));
        assertThat(CoaldeskJson.write(Allocator.standard().allocate(request)))
                .isEqualTo(GoldenDocuments.read("allocation-plan"));
        assertThat(CoaldeskJson.write(Allocator.standard().allocate(GoldenDocuments.impossible(request))))
                .isEqualTo(GoldenDocuments.read("allocation-plan-infeasible"));
    }

    @Property(tries = 50)
    void results_read_back_equal_with_any_mapper(@ForAll AllocationRequest request) throws JsonProcessingException {
        JsonMapper host = JsonMapper.builder().addModule(new CoaldeskModule()).build();
        AllocationResult result = Allocator.standard().allocate(request);
        assertThat(host.readValue(host.writeValueAsString(result), AllocationResult.class))
                .isEqualTo(result);
        assertThat(CoaldeskJson.read(AllocationResult.class, CoaldeskJson.write(result)))
                .isEqualTo(result);
    }
}

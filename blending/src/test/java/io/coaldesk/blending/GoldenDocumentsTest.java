package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wire forms as they were published; a golden file is never edited. */
class GoldenDocumentsTest {

    @Test
    void a_request_reads_and_writes_as_published() throws IOException {
        BlendRequest request = CoaldeskJson.read(BlendRequest.class, golden("blend-request"));
        assertThat(CoaldeskJson.write(request))
                .isEqualTo(golden("blend-request").strip());
    }

    @ParameterizedTest
    @CsvSource({"blend-plan, OPTIMAL", "blend-plan-infeasible, INFEASIBLE"})
    void a_result_reads_and_writes_as_published(String name, BlendResult.Status status) throws IOException {
        BlendResult result = CoaldeskJson.read(BlendResult.class, golden(name));
        assertThat(result.status()).isEqualTo(status);
        assertThat(CoaldeskJson.write(result)).isEqualTo(golden(name).strip());
    }

    @Test
    void the_request_is_answered_as_published() throws IOException {
        BlendRequest request = CoaldeskJson.read(BlendRequest.class, golden("blend-request"));
        assertThat(CoaldeskJson.write(Blender.standard().plan(request)))
                .isEqualTo(golden("blend-plan").strip());
        BlendRequest harder = request.withLimits(
                Samples.limits("{\"ash_d\": {\"max\": 15}, \"volatile_matter_daf\": {\"min\": 40}}"));
        assertThat(CoaldeskJson.write(Blender.standard().plan(harder)))
                .isEqualTo(golden("blend-plan-infeasible").strip());
    }

    @Property(tries = 50)
    void results_read_back_equal_with_any_mapper(@ForAll BlendRequest request) throws JsonProcessingException {
        JsonMapper host = JsonMapper.builder().addModule(new CoaldeskModule()).build();
        BlendResult result = Blender.standard().plan(request);
        assertThat(host.readValue(host.writeValueAsString(result), BlendResult.class))
                .isEqualTo(result);
        assertThat(CoaldeskJson.read(result.getClass(), CoaldeskJson.write(result)))
                .isEqualTo(result);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GoldenDocumentsTest.class.getResourceAsStream("golden/" + name + "@1.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

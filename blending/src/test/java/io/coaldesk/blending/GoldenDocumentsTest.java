package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire forms as they were published; a golden file is never edited. */
class GoldenDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"blend-request", "blend-request-complete"})
    void a_request_reads_and_writes_as_published(String name) throws IOException {
        BlendRequest request = CoaldeskJson.read(BlendRequest.class, golden(name));
        assertThat(CoaldeskJson.write(request)).isEqualTo(golden(name).strip());
    }

    /** Every option of a request but the two steps that exclude the lots of one coal. */
    @Test
    void the_complete_request_leaves_no_option_out() throws IOException {
        JsonNode request = JsonMapper.builder().build().readTree(golden("blend-request-complete"));
        assertThat(request.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "format",
                        "currency",
                        "tonnes",
                        "objective",
                        "then",
                        "limits",
                        "models",
                        "offers",
                        "recipe",
                        "shareDecimals",
                        "withoutTax",
                        "alternatives",
                        "confidence",
                        "feederError",
                        "solve");
        assertThat(request.path("recipe").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "maxCoals",
                        "minShare",
                        "minTonnes",
                        "lotTonnes",
                        "exclusive",
                        "implies",
                        "groups",
                        "ratios",
                        "caps",
                        "forced");
    }

    @Test
    void the_complete_request_is_answered_as_published_or_says_more() throws IOException {
        BlendRequest request = CoaldeskJson.read(BlendRequest.class, golden("blend-request-complete"));
        BlendRequest harder = request.withConfidence(Optional.empty())
                .withLimits(Samples.limits("{\"ash_ar\": {\"max\": 14}, \"volatile_matter_daf\": {\"min\": 38},"
                        + " \"sulphur_d\": {\"max\": 1.1}}"));
        assertHolds(golden("blend-plan-complete"), Blender.standard().plan(request));
        assertHolds(golden("blend-plan-relaxations"), Blender.standard().plan(harder));
    }

    @ParameterizedTest
    @CsvSource({
        "blend-plan, OPTIMAL",
        "blend-plan-complete, OPTIMAL",
        "blend-plan-infeasible, INFEASIBLE",
        "blend-plan-relaxations, INFEASIBLE",
        "blend-plan-stopped, LIMIT_REACHED",
        "blend-plan-unfinished, LIMIT_REACHED"
    })
    void a_result_reads_and_writes_as_published(String name, BlendResult.Status status) throws IOException {
        BlendResult result = CoaldeskJson.read(BlendResult.class, golden(name));
        assertThat(result.status()).isEqualTo(status);
        assertThat(CoaldeskJson.write(result)).isEqualTo(golden(name).strip());
    }

    /** What was published stands in the answer; later versions may say more. A conflict is proven minimal since then. */
    @Test
    void the_request_is_answered_as_published_or_says_more() throws IOException {
        BlendRequest request = CoaldeskJson.read(BlendRequest.class, golden("blend-request"));
        BlendRequest harder = request.withLimits(
                Samples.limits("{\"ash_d\": {\"max\": 15}, \"volatile_matter_daf\": {\"min\": 40}}"));

        assertHolds(golden("blend-plan"), Blender.standard().plan(request));
        assertHolds(
                golden("blend-plan-infeasible").replace("\"proven\" : false", "\"proven\" : true"),
                Blender.standard().plan(harder));
    }

    private static void assertHolds(String published, BlendResult result) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        assertHolds("", mapper.readTree(published), mapper.readTree(CoaldeskJson.write(result)));
    }

    private static void assertHolds(String path, JsonNode published, JsonNode answer) {
        if (published.isValueNode()) {
            assertThat(answer).as(path).isEqualTo(published);
        } else if (published.isArray()) {
            assertThat(answer.size()).as(path).isEqualTo(published.size());
            for (int i = 0; i < published.size(); i++) {
                assertHolds(path + "[" + i + "]", published.get(i), answer.path(i));
            }
        } else {
            published
                    .fieldNames()
                    .forEachRemaining(name -> assertHolds(path + "." + name, published.get(name), answer.path(name)));
        }
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

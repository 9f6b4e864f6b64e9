package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.limits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import io.coaldesk.reason.InvalidValueException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BlendLimitsTest {

    private static final String WRITTEN = "{\"ash_fusion_st\":{\"min\":1200,\"max\":1450,\"model\":\"linear-ash\"},"
            + "\"sulphur_d\":{\"typical\":0.8,\"max\":0.9}}";

    @Test
    void a_model_stands_among_the_numbers_of_its_limit() {
        BlendLimits limits = CoaldeskJson.read(BlendLimits.class, WRITTEN);
        assertThat(limits.models()).isEqualTo(Map.of(key("ash_fusion_st"), "linear-ash"));
        assertThat(limits.limits().keySet()).containsExactly(key("ash_fusion_st"), key("sulphur_d"));
        assertThat(CoaldeskJson.write(limits).replaceAll("\\s", "")).isEqualTo(WRITTEN);
    }

    @Test
    void reads_and_writes_alike_with_the_mapper_of_a_host() throws JsonProcessingException {
        JsonMapper host = JsonMapper.builder().addModule(new CoaldeskModule()).build();
        BlendLimits limits = host.readValue(WRITTEN, BlendLimits.class);
        assertThat(limits).isEqualTo(CoaldeskJson.read(BlendLimits.class, WRITTEN));
        assertThat(host.readValue(host.writeValueAsString(limits), BlendLimits.class))
                .isEqualTo(limits);
    }

    @Test
    void limits_without_models_are_a_specification() {
        BlendLimits limits = BlendLimits.of(limits("{\"ash_d\": {\"max\": 20}}"));
        assertThat(limits.models()).isEmpty();
        assertThat(CoaldeskJson.read(BlendLimits.class, "{\"ash_d\": {\"max\": 20}}"))
                .isEqualTo(limits);
    }

    @Test
    void other_numbers_keep_the_models_of_what_is_still_limited() {
        BlendLimits limits = CoaldeskJson.read(BlendLimits.class, WRITTEN);
        BlendLimits moved = limits.with(key("ash_fusion_st"), QualityLimit.atLeast(decimal("1300")));
        assertThat(moved.models()).containsOnlyKeys(key("ash_fusion_st"));
        assertThat(moved.limits()).hasSize(2);
        assertThat(limits.with(limits("{\"ash_d\": {\"max\": 20}}")).models()).isEmpty();
    }

    @Test
    void the_names_cannot_be_changed_from_outside() {
        TreeMap<QualityKey, String> models = new TreeMap<>(Map.of(key("caking_index_g"), "linear-dry"));
        BlendLimits limits = new BlendLimits(limits("{\"caking_index_g\": {\"min\": 60}}"), models);
        models.clear();
        assertThat(limits.models()).hasSize(1);
        assertThatThrownBy(() -> limits.models().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_bad_values_by_name() {
        assertThatThrownBy(() -> new BlendLimits(
                        limits("{\"ash_d\": {\"max\": 20}}"),
                        new TreeMap<>(Map.of(key("caking_index_g"), "linear-dry"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("caking_index_g.model: linear-dry");
        assertRefused("{\"ash_d\": {\"max\": 20, \"model\": 5}}", "ash_d.model");
        assertRefused("{\"ash_d\": {\"model\": \"linear-dry\"}}", "ash_d");
        assertRefused("{\"ash_d\": null}", "ash_d", "null");
        assertRefused("{\"ash_d\": {\"max\": 20}, \"ash_d\": {\"max\": 15}}", "ash_d");
        assertRefused("{\"ash\": {\"max\": 20}}", "ash");
        assertRefused("[1]", "limits by quality key");
    }

    private static void assertRefused(String json, String... parts) {
        assertThatThrownBy(() -> CoaldeskJson.read(BlendLimits.class, json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(parts);
    }
}

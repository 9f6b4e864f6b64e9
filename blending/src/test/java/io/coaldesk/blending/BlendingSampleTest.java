package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BlendingSampleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

    @Property
    void json_reads_back_equal(@ForAll BlendingSample sample) throws JsonProcessingException {
        assertThat(mapper.readValue(mapper.writeValueAsString(sample), BlendingSample.class))
                .isEqualTo(sample);
    }
}

package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CreditSampleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

    @Property
    void json_reads_back_equal(@ForAll CreditSample sample) throws JsonProcessingException {
        assertThat(mapper.readValue(mapper.writeValueAsString(sample), CreditSample.class))
                .isEqualTo(sample);
    }
}

package io.coaldesk.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The least of a policy: a header, a number and the findings that a test gives it. */
record TestPolicy(@JsonProperty("policy") PolicyHeader header, int number, List<Finding> lint) implements Policy {

    TestPolicy(PolicyHeader header) {
        this(header, 0, List.of());
    }
}

package io.coaldesk.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static Reason reason(Severity severity) {
        ReasonCode code = () -> ReasonDefinition.of("test.reason", severity, "because", "因为");
        return Reason.of(code);
    }

    @ParameterizedTest
    @CsvSource({
        "INFO, ACCEPT",
        "WARNING, ACCEPT",
        "CONDITION, ACCEPT_ON_CONDITIONS",
        "APPROVAL, NEEDS_APPROVAL",
        "REFUSAL, DECLINE",
        "ERROR, DECLINE"
    })
    void the_worst_reason_decides(Severity severity, Verdict verdict) {
        List<Reason> reasons = Stream.of(Severity.values())
                .filter(other -> other.compareTo(severity) <= 0)
                .map(VerdictTest::reason)
                .toList();

        assertThat(Verdict.of(reasons)).isEqualTo(verdict);
        assertThat(Verdict.of(List.of(reason(severity)))).isEqualTo(verdict);
    }

    @Test
    void nothing_against_a_deal_accepts_it() {
        assertThat(Verdict.of(List.of())).isEqualTo(Verdict.ACCEPT);
    }
}

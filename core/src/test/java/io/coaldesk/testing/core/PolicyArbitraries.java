package io.coaldesk.testing.core;

import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of policy headers and timelines, edges included: one day of validity, no end, versions that touch. */
public final class PolicyArbitraries {

    private static final LocalDate START = LocalDate.of(2012, 1, 1);

    private PolicyArbitraries() {}

    /** Days from 2012 to 2021. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 3650).map(START::plusDays);
    }

    /** Headers of an example policy, with and without an end. */
    public static Arbitrary<PolicyHeader> headers() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        Arbitraries.integers().between(1, 99),
                        days(),
                        Arbitraries.longs().between(1, 1000).optional())
                .as((id, version, from, days) -> header(id, String.valueOf(version), from, days.map(from::plusDays)))
                .withoutEdgeCases();
    }

    /** The headers of one to five versions of one policy that do not overlap; they touch or leave gaps. */
    public static Arbitrary<List<PolicyHeader>> successiveHeaders() {
        Arbitrary<int[]> spans = Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 30))
                .as((length, gap) -> new int[] {length, gap});
        return Combinators.combine(spans.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(true, false))
                .as(PolicyArbitraries::successive)
                .withoutEdgeCases();
    }

    /** Timelines of the policies that a function makes of {@link #successiveHeaders}. */
    public static <P extends Policy> Arbitrary<PolicyTimeline<P>> timelines(Function<PolicyHeader, P> policy) {
        return successiveHeaders()
                .map(headers -> PolicyTimeline.of(headers.stream().map(policy).toList()));
    }

    private static List<PolicyHeader> successive(List<int[]> spans, boolean open) {
        List<PolicyHeader> headers = new ArrayList<>();
        LocalDate from = START;
        for (int i = 0; i < spans.size(); i++) {
            LocalDate end = from.plusDays(spans.get(i)[0]);
            boolean last = i == spans.size() - 1;
            headers.add(header("example", "v" + i, from, last && open ? Optional.empty() : Optional.of(end)));
            from = end.plusDays(spans.get(i)[1]);
        }
        return headers;
    }

    private static PolicyHeader header(String id, String version, LocalDate from, Optional<LocalDate> to) {
        return PolicyHeader.builder()
                .id(id)
                .version(version)
                .validFrom(from)
                .validTo(to)
                .source("example")
                .build();
    }
}

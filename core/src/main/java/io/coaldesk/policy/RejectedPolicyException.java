package io.coaldesk.policy;

import io.coaldesk.reason.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where an engine refuses a policy whose linter reports an error. */
public final class RejectedPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private RejectedPolicyException(PolicyHeader header, List<Finding> errors) {
        super("policy " + header.id() + " " + header.version() + " is refused: "
                + errors.stream().map(finding -> finding.text(Language.EN)).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(errors);
    }

    /**
     * Returns the policy if its linter reports no error.
     *
     * @throws RejectedPolicyException if the linter reports an error
     */
    public static <P extends Policy> P requireSound(P policy) {
        List<Finding> errors = policy.lint().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new RejectedPolicyException(policy.header(), errors);
        }
        return policy;
    }

    /** Returns the errors. */
    public List<Finding> findings() {
        return findings;
    }
}

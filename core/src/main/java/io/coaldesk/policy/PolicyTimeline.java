package io.coaldesk.policy;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.ReasonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of one policy over time, of which at most one is valid on any day.
 *
 * @param <P> the kind of policy
 */
public final class PolicyTimeline<P extends Policy> {

    private final List<P> versions;

    private PolicyTimeline(List<P> versions) {
        this.versions = versions;
    }

    /**
     * Returns the timeline of versions in any order.
     *
     * @throws InvalidValueException if there is no version, if ids differ, or if two versions overlap
     */
    public static <P extends Policy> PolicyTimeline<P> of(List<P> versions) {
        if (versions.isEmpty()) {
            throw new InvalidValueException("versions", "none", "one version or more");
        }
        List<P> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(version -> version.header().validFrom()));
        for (int i = 1; i < sorted.size(); i++) {
            PolicyHeader earlier = sorted.get(i - 1).header();
            PolicyHeader later = sorted.get(i).header();
            if (!earlier.id().equals(later.id())) {
                throw new InvalidValueException("policy.id", later.id(), "one id for all versions: " + earlier.id());
            }
            if (earlier.isValidOn(later.validFrom())) {
                throw new InvalidValueException(
                        "policy.validFrom",
                        later.validFrom(),
                        "a day on which no other version of " + later.id() + " is valid; version " + earlier.version()
                                + " is valid " + earlier.validity());
            }
        }
        return new PolicyTimeline<>(List.copyOf(sorted));
    }

    /** Returns the versions by their first day. */
    public List<P> versions() {
        return versions;
    }

    /**
     * Returns the version that is valid on a day.
     *
     * @throws InvalidValueException if none is
     */
    public P at(LocalDate day) {
        return versions.stream()
                .filter(version -> version.header().isValidOn(day))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "asOf",
                        day,
                        "a day on which a version of "
                                + versions.get(0).header().id() + " is valid: "
                                + String.join(
                                        "; ",
                                        versions.stream()
                                                .map(version -> version.header().validity())
                                                .toList())));
    }

    /** Returns the periods between versions in which none is valid. */
    public List<Finding> gaps() {
        List<Finding> gaps = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            LocalDate start = versions.get(i).header().validFrom();
            versions.get(i - 1)
                    .header()
                    .validTo()
                    .filter(end -> end.isBefore(start))
                    .ifPresent(end -> gaps.add(Finding.of(
                            "policy.validTo",
                            PolicyReason.VALIDITY_GAP,
                            ReasonValue.date(end),
                            ReasonValue.date(start))));
        }
        return gaps;
    }
}

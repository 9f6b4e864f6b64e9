package io.coaldesk.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The identity, version, validity and source of a policy. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePolicyHeader.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PolicyHeader implements WithPolicyHeader {

    PolicyHeader() {}

    /** Returns the identity that all versions of one policy share. */
    public abstract String id();

    /** Returns the version, such as {@code 2012.2}. */
    public abstract String version();

    /** Returns the first day on which this version holds. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate validFrom();

    /** Returns the first day on which this version no longer holds; absent while no end is known. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> validTo();

    /** Returns where the numbers come from: a decision, a regulation, or "example". */
    public abstract String source();

    /** Returns whether this version holds on a day: {@code validFrom <= day < validTo}. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom()) && validTo().map(day::isBefore).orElse(true);
    }

    /**
     * Refuses a day on which this version does not hold.
     *
     * @throws InvalidValueException if {@code day} lies outside the validity
     */
    public void requireValidOn(LocalDate day) {
        if (!isValidOn(day)) {
            throw new InvalidValueException(
                    "asOf", day, "a day on which " + id() + " " + version() + " is valid: " + validity());
        }
    }

    /** Returns the validity as text: {@code from 2012-01-01 until before 2013-01-01}. */
    public String validity() {
        return "from " + validFrom()
                + validTo().map(end -> " until before " + end).orElse(" on");
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        Require.notBlank("version", version());
        validTo()
                .ifPresent(end ->
                        Require.that(end.isAfter(validFrom()), "validTo", end, "a day after validFrom " + validFrom()));
    }

    /** Builds a {@link PolicyHeader}. */
    public static final class Builder extends ImmutablePolicyHeader.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}

package io.coaldesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.coaldesk.reason.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every refusal shows: the field, its value and what is allowed. */
public final class Refusals {

    private Refusals() {}

    /** Asserts that an action is refused, and what the refusal names; {@code allowed} may be a part of the text. */
    public static void assertRefused(ThrowingCallable action, String field, String value, String allowed) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, action);

        assertThat(refusal).as("nothing was refused").isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.value()).isEqualTo(value);
        assertThat(refusal.allowed()).contains(allowed);
        assertThat(refusal).hasMessageContainingAll(field, value, allowed);
    }
}

package io.coaldesk.policy;

import java.math.BigDecimal;
import java.util.Optional;

/** An entry of a policy that holds for a range of numbers. */
public interface Banded {

    /** Returns the lower bound; absent if there is none. */
    Optional<BigDecimal> from();

    /** Returns the upper bound; absent if there is none. */
    Optional<BigDecimal> to();
}

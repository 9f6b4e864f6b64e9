/** Generated values of credit for property tests: {@link io.coaldesk.testing.credit.CreditArbitraries}. */
@NullMarked
package io.coaldesk.testing.credit;

import org.jspecify.annotations.NullMarked;

/**
 * Generated values of credit for property tests, {@link io.coaldesk.testing.credit.CreditArbitraries}, and the laws of
 * credit for a caller's own policy, {@link io.coaldesk.testing.credit.CreditLaws}.
 */
@NullMarked
package io.coaldesk.testing.credit;

import org.jspecify.annotations.NullMarked;

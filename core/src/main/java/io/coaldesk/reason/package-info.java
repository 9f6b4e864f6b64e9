/**
 * The coded cause of any outcome, in English and Chinese, and the error that names a refused value.
 *
 * <p>Start with {@link io.coaldesk.reason.Reason}. A module declares its codes in an enum that implements
 * {@link io.coaldesk.reason.ReasonCode}; a host may declare its own.
 */
@NullMarked
package io.coaldesk.reason;

import org.jspecify.annotations.NullMarked;

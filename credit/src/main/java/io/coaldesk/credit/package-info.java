/** The face of credit: {@link io.coaldesk.credit.CreditSample}. */
@NullMarked
@HouseStyle
package io.coaldesk.credit;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

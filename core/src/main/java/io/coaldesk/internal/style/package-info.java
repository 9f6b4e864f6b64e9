/** How Coaldesk's own modules generate their values: {@link io.coaldesk.internal.style.HouseStyle}. Not for users. */
@NullMarked
package io.coaldesk.internal.style;

import org.jspecify.annotations.NullMarked;

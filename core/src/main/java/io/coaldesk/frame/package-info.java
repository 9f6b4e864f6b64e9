/** A stand-in for the packages with aggregates: {@link io.coaldesk.frame.Sample}. */
@NullMarked
@HouseStyle
package io.coaldesk.frame;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

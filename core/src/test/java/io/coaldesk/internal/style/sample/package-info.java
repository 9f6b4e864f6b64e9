/** Values generated in the house style, for its test. */
@NullMarked
@HouseStyle
package io.coaldesk.internal.style.sample;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

/** The face of blending: {@link io.coaldesk.blending.BlendingSample}. */
@NullMarked
@HouseStyle
package io.coaldesk.blending;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;

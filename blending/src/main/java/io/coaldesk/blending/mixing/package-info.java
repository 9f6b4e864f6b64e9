/**
 * How the properties of coals combine in a blend: exact rows where a law holds, linear rows of a named model where none
 * does.
 *
 * <p>Start with {@link io.coaldesk.blending.mixing.MixingLaw}, which makes a {@link
 * io.coaldesk.blending.mixing.MixingRow} of a property and the coals.
 */
@NullMarked
package io.coaldesk.blending.mixing;

import org.jspecify.annotations.NullMarked;

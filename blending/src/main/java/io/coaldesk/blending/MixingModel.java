package io.coaldesk.blending;

import io.coaldesk.coal.QualityKey;
import java.util.List;

/**
 * How a property mixes that has no law of mixing, such as the strength of coke: code of the caller's own, bound by a name
 * at {@link Blender#of}.
 *
 * <p>A model that is not linear in the shares is followed by tangents, and the recipe is checked with the model itself.
 * Values of a model are advisory. An implementation is pure and thread-safe, and smooth near every recipe that it is
 * asked for.
 */
@FunctionalInterface
public interface MixingModel {

    /**
     * Returns the value of a blend in the unit of the key.
     *
     * @param key the property that is asked for
     * @param coals the offers in the order of their ids
     * @param shares the share of each of them as received, 0 or more; they may add up to a little more or less than 1
     */
    double value(QualityKey key, List<CoalOffer> coals, double[] shares);
}

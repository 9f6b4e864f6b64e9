package io.coaldesk.blending;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.reason.InvalidValueException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The limits on a blend: a specification, and the mixing model of every property that has no law of mixing.
 *
 * <p>In JSON each limit as in a specification, with the name of its model beside its numbers: {@code
 * {"ash_fusion_st": {"min": 1200, "model": "linear-as-received"}}}. A name is one of the models that are built in
 * ({@code linear-as-received}, {@code linear-dry}, {@code linear-daf}, {@code linear-ash}, {@code linear-vitrinite},
 * {@code log-fluidity}), one that the request defines, or one that is bound at {@link Blender#of}.
 *
 * @param specification the limits; a minimum and a maximum bind, and where there is neither, a rejection limit
 * @param models the names of mixing models by limited property
 */
@JsonDeserialize(using = BlendLimitsJson.Reader.class)
@JsonSerialize(using = BlendLimitsJson.Writer.class)
public record BlendLimits(CoalSpecification specification, SortedMap<QualityKey, String> models) {

    /** Copies the names, and refuses one without a limit. */
    public BlendLimits {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        for (Map.Entry<QualityKey, String> model : models.entrySet()) {
            if (!specification.limits().containsKey(model.getKey())) {
                throw new InvalidValueException(
                        model.getKey() + ".model", model.getValue(), "the model of a property that is limited");
            }
        }
    }

    /** Returns limits on properties that mix by a law. */
    public static BlendLimits of(CoalSpecification specification) {
        return new BlendLimits(specification, Collections.emptySortedMap());
    }

    /** Returns the limits by key, in alphabetical order. */
    public SortedMap<QualityKey, QualityLimit> limits() {
        return specification.limits();
    }

    /** Returns these limits with other numbers; the models of the properties that are still limited stay. */
    public BlendLimits with(CoalSpecification other) {
        SortedMap<QualityKey, String> kept = new TreeMap<>(models);
        kept.keySet().retainAll(other.limits().keySet());
        return new BlendLimits(other, kept);
    }

    /** Returns these limits with one limit set or replaced. */
    public BlendLimits with(QualityKey key, QualityLimit limit) {
        return with(specification.with(key, limit));
    }
}

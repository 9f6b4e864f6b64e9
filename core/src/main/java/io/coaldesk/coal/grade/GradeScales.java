package io.coaldesk.coal.grade;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grade scales that ship: those of which a source of the numbers was read.
 *
 * <p>Each names its source and what of it is our reading. Not here, because no source confirms the numbers: GB/T
 * 15224.1-2018, GB/T 15224.2-2021, GB/T 15224.3, MT/T 849, GB/T 20475, and any scale of the silica ratio or the
 * silica-alumina ratio; a host that has the standard writes them as documents.
 */
public final class GradeScales {

    private static final List<GradeScale> SHIPPED = Stream.of(
                    "gbt-15224.1-1994",
                    "gbt-15224.1-2004-steam",
                    "gbt-15224.1-2004-coking",
                    "gbt-15224.2-2010-resource",
                    "ash-base-acid-ratio",
                    "ash-iron-calcium-ratio",
                    "ash-iron-plus-calcium",
                    "ash-softening-temperature",
                    "ash-slagging-factor",
                    "ash-slagging-temperature",
                    "ash-fouling-factor",
                    "ash-fouling-factor-alkalis")
            .map(id -> CoaldeskJson.readBeside(GradeScales.class, id + ".json", GradeScale.class))
            .toList();

    private static final Map<String, GradeScale> BY_ID =
            SHIPPED.stream().collect(Collectors.toUnmodifiableMap(GradeScale::id, Function.identity()));

    private GradeScales() {}

    /** Returns every scale that ships: of ash, of sulphur, of ash indices. */
    public static List<GradeScale> shipped() {
        return SHIPPED;
    }

    /**
     * Returns the scale of an id, such as {@code gbt-15224.1-2004-steam}.
     *
     * @throws InvalidValueException if none ships under the id; the message lists those that do
     */
    public static GradeScale of(String id) {
        GradeScale scale = BY_ID.get(id);
        if (scale == null) {
            throw new InvalidValueException(
                    "grade scale",
                    id,
                    "one of " + SHIPPED.stream().map(GradeScale::id).toList());
        }
        return scale;
    }
}

package io.coaldesk.coal.rank;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An analysis as a table of ranks reads it. */
interface Readings {

    /** Returns a measurement, or empty if it is not known as asked. */
    OptionalDouble find(QualityKey key);

    /** Returns what is missing to read a measurement that is known on another basis; empty if it is not known at all. */
    List<QualityKey> missing(QualityKey key);

    /** Returns whether a measurement is known on some basis. */
    boolean isReported(QualityKey key);

    /** Returns a measurement as the decimal that is compared, free of binary noise and not rounded. */
    default Optional<BigDecimal> value(QualityKey key) {
        return ReportingRule.exact(find(key));
    }

    /** Returns the readings of an analysis as it stands. */
    static Readings of(CoalQuality quality) {
        return new Readings() {
            @Override
            public OptionalDouble find(QualityKey key) {
                return quality.find(key);
            }

            @Override
            public List<QualityKey> missing(QualityKey key) {
                return beside(quality, key);
            }

            @Override
            public boolean isReported(QualityKey key) {
                return isKnown(quality, key);
            }
        };
    }

    /** Returns what is missing beside a measurement that is known on another basis; empty if it is not known at all. */
    static List<QualityKey> beside(CoalQuality quality, QualityKey key) {
        return isKnown(quality, key) ? quality.missing(key) : List.of();
    }

    /** Returns whether a measurement is known on some basis: then what is missing is another one. */
    static boolean isKnown(CoalQuality quality, QualityKey key) {
        return !quality.missing(key).contains(key);
    }
}

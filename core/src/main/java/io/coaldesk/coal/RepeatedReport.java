package io.coaldesk.coal;

/** Takes a report of a property that was reported before. */
@FunctionalInterface
interface RepeatedReport {

    /**
     * Takes two reports.
     *
     * @param first the report that other bases are converted from
     * @param other the further report
     * @param expected what the first gives on the basis of the other, in the first unit of the property; NaN if unknown
     * @param value what the other says, in the first unit of the property
     */
    void accept(QualityKey first, QualityKey other, double expected, double value);
}

package io.coaldesk.testing.core;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.acceptance.AcceptanceBatch;
import io.coaldesk.coal.acceptance.AcceptanceIndex;
import io.coaldesk.coal.acceptance.AcceptanceInspector;
import io.coaldesk.coal.acceptance.AcceptanceResult;
import io.coaldesk.coal.acceptance.IndexComparison;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Acceptance of a batch between the seller's report and the buyer's check.
 *
 * <p>Each method takes an inspector and a batch of the caller and throws an {@link AssertionError} with a witness where the
 * law does not hold.
 */
public final class AcceptanceLaws {

    private AcceptanceLaws() {}

    /** The batch passes exactly if every index that its form and procedure ask for is listed once and passes. */
    public static void aBatchPassesOnlyIfEveryIndexDoes(
            AcceptanceInspector inspector, AcceptanceBatch batch, LocalDate asOf) {
        AcceptanceResult result = inspector.inspect(batch, asOf);
        List<AcceptanceIndex> listed =
                result.indices().stream().map(IndexComparison::index).toList();
        Broken.unless(
                listed.equals(AcceptanceIndex.of(batch.form(), batch.procedure(), batch.pricedBy())),
                "every index is listed once",
                batch,
                listed);
        Broken.unless(
                result.passes() == result.indices().stream().allMatch(IndexComparison::passes),
                "a batch passes only if every index does",
                result);
    }

    /** An index without a stated or a check value does not pass. */
    public static void whatIsMissingDoesNotPass(AcceptanceInspector inspector, AcceptanceBatch batch, LocalDate asOf) {
        for (IndexComparison comparison : inspector.inspect(batch, asOf).indices()) {
            boolean known = batch.report().find(comparison.key()).isPresent()
                    && batch.check().find(comparison.key()).isPresent();
            Broken.unless(
                    (known || !comparison.passes())
                            && known == comparison.difference().isPresent(),
                    "what is missing does not pass",
                    batch,
                    comparison);
        }
    }

    /**
     * A report that is moved in the seller's disfavour, to more ash, sulphur and moisture and to less heat, never turns a
     * pass into a fail.
     *
     * @param share how far each stated value is moved toward the worst that there is, 0 to 1
     */
    public static void theSellersDisfavourNeverFails(
            AcceptanceInspector inspector, AcceptanceBatch batch, double share, LocalDate asOf) {
        AcceptanceResult before = inspector.inspect(batch, asOf);
        Map<QualityKey, Double> moved = new HashMap<>();
        for (IndexComparison comparison : before.indices()) {
            batch.report().find(comparison.key()).ifPresent(value -> {
                double worst = comparison.index() == AcceptanceIndex.GROSS_CV ? 0 : 100;
                moved.put(comparison.key(), value + share * (worst - value));
            });
        }
        AcceptanceResult after = inspector.inspect(batch.withReport(CoalQuality.of(moved)), asOf);
        for (int i = 0; i < before.indices().size(); i++) {
            Broken.unless(
                    !before.indices().get(i).passes() || after.indices().get(i).passes(),
                    "the seller's disfavour never fails",
                    before.indices().get(i),
                    after.indices().get(i));
        }
    }
}

package io.coaldesk.coal.acceptance;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled acceptance table: a batch in, whether it is accepted and why out.
 *
 * <pre>
 * ash, total moisture, sulphur   stated - check &gt;= T,  T &lt;= 0
 * gross calorific value          stated - check &lt;= T,  T &gt;= 0
 * </pre>
 *
 * <p>An error of the seller in his own disfavour never fails. The batch passes only if every index does; an index without
 * a measurement, or with a check value that no bin holds, does not. Values are compared as measured or converted, not
 * rounded. Which indices count is in {@link AcceptanceIndex}. Source of these rules: GB/T 18666-2014; the numbers are the
 * user's.
 *
 * <p>This class is immutable, pure and thread-safe.
 */
public final class AcceptanceInspector {

    private final AcceptanceTable table;
    private final PolicyStamp stamp;
    private final Map<CoalForm, Map<AcceptanceIndex, IndexRule>> rules = new EnumMap<>(CoalForm.class);

    private AcceptanceInspector(AcceptanceTable table) {
        this.table = table;
        this.stamp = PolicyStamp.of(table);
        for (AllowedDifference difference : table.differences()) {
            AcceptanceIndex index = AcceptanceIndex.of(difference.key()).orElseThrow();
            for (CoalForm form : difference.forms()) {
                rules.computeIfAbsent(form, any -> new EnumMap<>(AcceptanceIndex.class))
                        .put(index, new IndexRule(index, difference));
            }
        }
    }

    /**
     * Returns the inspector of a table.
     *
     * @throws RejectedPolicyException if the table's linter reports an error
     */
    public static AcceptanceInspector of(AcceptanceTable table) {
        return new AcceptanceInspector(RejectedPolicyException.requireSound(table));
    }

    /**
     * Returns whether a batch is accepted.
     *
     * @throws InvalidValueException if the table does not hold on the day, has no allowed difference for an index of this
     *     form of coal, or has no factor for a contract value that the batch is compared with
     */
    public AcceptanceResult inspect(AcceptanceBatch batch, LocalDate asOf) {
        table.header().requireValidOn(asOf);
        BigDecimal factor = factor(batch.stated());
        List<IndexComparison> indices = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        if (batch.stated() == StatedValue.CONTRACT) {
            reasons.add(Reason.of(AcceptanceReason.CONTRACT_VALUE, ReasonValue.number(factor)));
        }
        for (AcceptanceIndex index : batch.indices()) {
            IndexRule rule = rule(batch.form(), index);
            IndexComparison comparison = rule.compare(batch, factor);
            indices.add(comparison);
            reasons.add(rule.reason(batch, comparison));
        }
        boolean passes = indices.stream().allMatch(IndexComparison::passes);
        reasons.add(
                0,
                Reason.of(
                        passes ? AcceptanceReason.PASSED : AcceptanceReason.FAILED,
                        ReasonValue.text(batch.id()),
                        ReasonValue.term(batch.form()),
                        ReasonValue.term(batch.procedure()),
                        ReasonValue.term(batch.stated())));
        return new AcceptanceResult(indices, reasons, DecisionStamp.of(asOf, stamp));
    }

    private BigDecimal factor(StatedValue stated) {
        return switch (stated) {
            case REPORT -> BigDecimal.ONE;
            case CONTRACT ->
                table.contractFactor()
                        .orElseThrow(() -> new InvalidValueException(
                                "contractFactor",
                                "missing",
                                "a factor in the table " + table.header().id()
                                        + ", for a batch that is compared with a contract value"));
        };
    }

    private IndexRule rule(CoalForm form, AcceptanceIndex index) {
        IndexRule rule = rules.getOrDefault(form, Map.of()).get(index);
        if (rule == null) {
            throw new InvalidValueException(
                    "differences",
                    "none for " + form + " " + index.key().property(),
                    "an allowed difference in the table " + table.header().id());
        }
        return rule;
    }
}

package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The pocket margin that a deal must leave per tonne, without tax, and who may approve less. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMarginPolicy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class MarginPolicy implements WithMarginPolicy {

    MarginPolicy() {}

    /** Returns the floor, which may be below zero where the company sells at a loss knowingly. */
    public abstract Money least();

    /** Returns the margin below which somebody must approve, not less than the floor. */
    public abstract Optional<TargetMargin> target();

    /** Returns who may approve a deal below the floor; absent if nobody may, and such a deal is refused. */
    public abstract Optional<Label> belowFloorApprover();

    /** Returns the margin that a negotiation starts at, not less than the target. */
    public abstract Optional<Money> stretch();

    /**
     * Returns who may approve how far below the target, the one who may least first; below all of them it is the
     * target's own approver.
     */
    public abstract List<ApprovalLevel> levels();

    /** Returns a floor below which every deal is refused, without a target. */
    public static MarginPolicy floor(Money least) {
        return builder().least(least).build();
    }

    /** Returns who approves a margin that is below the target and not below the floor. */
    Label approver(Money margin, TargetMargin target) {
        return levels().stream()
                .filter(level -> !level.downTo().isMoreThan(margin))
                .findFirst()
                .map(ApprovalLevel::approver)
                .orElse(target.approver());
    }

    /** Returns every amount, with its path from this policy. */
    List<PolicyAmount> amounts(String path) {
        List<PolicyAmount> amounts = new ArrayList<>();
        amounts.add(new PolicyAmount(path + ".least", least()));
        target().ifPresent(target -> amounts.add(new PolicyAmount(path + ".target.amount", target.amount())));
        stretch().ifPresent(stretch -> amounts.add(new PolicyAmount(path + ".stretch", stretch)));
        for (int i = 0; i < levels().size(); i++) {
            amounts.add(new PolicyAmount(
                    path + ".levels[" + i + "].downTo", levels().get(i).downTo()));
        }
        return amounts;
    }

    @Value.Check
    MarginPolicy validate() {
        target().ifPresent(target -> requireOrder("margin.target.amount", least(), "least", target.amount()));
        stretch()
                .ifPresent(stretch -> requireOrder(
                        "margin.stretch", target().map(TargetMargin::amount).orElse(least()), "the target", stretch));
        Require.that(
                levels().isEmpty() || target().isPresent(), "margin.levels", levels(), "none unless there is a target");
        levels().forEach(level -> requireOrder("margin.levels.downTo", least(), "least", level.downTo()));
        List<ApprovalLevel> sorted = levels().stream()
                .sorted(Comparator.comparing(
                                (ApprovalLevel level) -> level.downTo().amount())
                        .reversed())
                .toList();
        return sorted.equals(levels()) ? this : withLevels(sorted);
    }

    private static void requireOrder(String field, Money low, String name, Money high) {
        Require.that(!low.isMoreThan(high), field, high, "not less than " + name + ", " + low);
    }

    /** Builds a {@link MarginPolicy}. */
    public static final class Builder extends ImmutableMarginPolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}

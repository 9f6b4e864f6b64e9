package io.coaldesk.policy;

import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * The values of one attribute, cut into cells: values of one cell are told apart by no condition of the boxes at hand.
 *
 * <p>So what is proved of cells is proved of all values; nothing is sampled. Cell 0 is always the value that is not known.
 */
abstract sealed class Axis permits CodeAxis, NumberAxis {

    /** The cell of the value that is not known. */
    static final int UNKNOWN = 0;

    private final ConditionAttribute attribute;

    Axis(ConditionAttribute attribute) {
        this.attribute = attribute;
    }

    /** Returns the axis of an attribute on which some boxes can be told apart. */
    static Axis of(ConditionAttribute attribute, List<ConditionBox> boxes) {
        List<Condition> conditions =
                boxes.stream().map(box -> box.on(attribute.name())).toList();
        if (attribute instanceof ConditionAttribute.Closed closed) {
            return CodeAxis.of(closed);
        }
        if (attribute instanceof ConditionAttribute.Open open) {
            return CodeAxis.of(open, conditions);
        }
        if (attribute instanceof ConditionAttribute.Whole whole) {
            return NumberAxis.of(whole, whole.range(), true, conditions);
        }
        ConditionAttribute.Decimal decimal = (ConditionAttribute.Decimal) attribute;
        return NumberAxis.of(decimal, decimal.range(), false, conditions);
    }

    final ConditionAttribute attribute() {
        return attribute;
    }

    /** Returns the number of cells. */
    abstract int size();

    /** Marks the cells that a condition accepts, which is not {@link Condition.Any}. */
    abstract void accept(Condition condition, BitSet accepted);

    /** Marks the cells that hold a value that can occur and is known. */
    abstract void reach(BitSet reachable);

    /** Returns a value of a cell that can occur and is known. */
    abstract AttributeValue known(int cell);

    /** Returns the cells that a condition accepts. */
    final BitSet accepted(Condition condition) {
        BitSet accepted = new BitSet(size());
        if (condition instanceof Condition.Any) {
            accepted.set(0, size());
        } else {
            accept(condition, accepted);
        }
        return accepted;
    }

    /** Returns the cells that hold a value that can occur. */
    final BitSet reachable() {
        BitSet reachable = new BitSet(size());
        reach(reachable);
        reachable.set(UNKNOWN, attribute.optional());
        return reachable;
    }

    /** Returns a value of a cell. */
    final AttributeValue value(int cell) {
        return cell == UNKNOWN ? AttributeValue.unknown() : known(cell);
    }

    /** Returns the cell of a code. */
    int cell(String code) {
        throw otherKind(code);
    }

    /** Returns the cell of the code that is the name of a constant. */
    int cell(Enum<?> constant) {
        throw otherKind(constant);
    }

    /** Returns the cell of the code {@code true} or {@code false}. */
    int cell(boolean flag) {
        throw otherKind(flag);
    }

    /** Returns the cell of a number. */
    int cell(BigDecimal number) {
        throw otherKind(number);
    }

    /** Returns the cell of a whole number. */
    int cell(long number) {
        throw otherKind(number);
    }

    /** Returns the cell of a value of a point. */
    final int cell(AttributeValue value) {
        if (value instanceof AttributeValue.Code code) {
            return cell(code.code());
        }
        if (value instanceof AttributeValue.Figure figure) {
            return cell(figure.number());
        }
        return value instanceof AttributeValue.OtherCode ? otherCode() : UNKNOWN;
    }

    /** Returns the cell of all codes that no condition names. */
    int otherCode() {
        throw otherKind(AttributeValue.otherCode());
    }

    private InvalidValueException otherKind(Object value) {
        return new InvalidValueException(attribute.name(), value, "a value of the kind that the attribute declares");
    }
}

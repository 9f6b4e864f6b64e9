package io.coaldesk.policy;

import io.coaldesk.reason.InvalidValueException;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A cell for each code; of an open vocabulary, for each code that a condition names and one for all others. */
final class CodeAxis extends Axis {

    private final String[] codes;
    private final CodeIndex index;
    private final boolean open;
    private final int yes;
    private final int no;

    private CodeAxis(ConditionAttribute attribute, List<String> codes, boolean open) {
        super(attribute);
        this.codes = codes.toArray(new String[0]);
        this.index = CodeIndex.of(codes);
        this.open = open;
        this.yes = index.place("true");
        this.no = index.place("false");
    }

    static CodeAxis of(ConditionAttribute.Closed attribute) {
        return new CodeAxis(attribute, attribute.codes(), false);
    }

    static CodeAxis of(ConditionAttribute.Open attribute, List<Condition> conditions) {
        SortedSet<String> named = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Codes some) {
                named.addAll(some.codes());
            }
        }
        return new CodeAxis(attribute, List.copyOf(named), true);
    }

    @Override
    int size() {
        return 1 + codes.length + (open ? 1 : 0);
    }

    @Override
    void accept(Condition condition, BitSet accepted) {
        for (String code : ((Condition.Codes) condition).codes()) {
            int place = index.place(code);
            // A code that is not declared is a finding of its own; it accepts nothing.
            if (place >= 0) {
                accepted.set(1 + place);
            }
        }
    }

    @Override
    void reach(BitSet reachable) {
        reachable.set(1, size());
    }

    @Override
    AttributeValue known(int cell) {
        return cell <= codes.length ? AttributeValue.code(codes[cell - 1]) : AttributeValue.otherCode();
    }

    @Override
    int cell(String code) {
        int place = index.place(code);
        if (place >= 0) {
            return 1 + place;
        }
        if (!open) {
            throw new InvalidValueException(attribute().name(), code, "one of " + List.of(codes));
        }
        return otherCode();
    }

    @Override
    int otherCode() {
        return open ? 1 + codes.length : super.otherCode();
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // a guess at the place, which the name confirms
    int cell(Enum<?> constant) {
        int place = constant.ordinal();
        boolean confirmed = place < codes.length && codes[place].equals(constant.name());
        return confirmed ? 1 + place : cell(constant.name());
    }

    @Override
    int cell(boolean flag) {
        int place = flag ? yes : no;
        return place >= 0 ? 1 + place : cell(Boolean.toString(flag));
    }
}

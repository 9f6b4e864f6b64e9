package io.coaldesk.blending.solver;

import java.util.Arrays;

/** The options that are left to each choice in a part of the search: from {@code low} to {@code high}. */
final class NodeState {

    private final Choice[] choices;
    private final int[] low;
    private final int[] high;
    private boolean changed;

    NodeState(Choice[] choices) {
        this.choices = choices;
        low = new int[choices.length];
        high = new int[choices.length];
    }

    /** Leaves every option open, and says whether each choice has one. */
    boolean open() {
        Arrays.fill(low, 0);
        boolean possible = true;
        for (int d = 0; d < choices.length; d++) {
            high[d] = choices[d].count() - 1;
            possible &= high[d] >= 0;
        }
        return possible;
    }

    int low(int choice) {
        return low[choice];
    }

    int high(int choice) {
        return high[choice];
    }

    double least(int choice) {
        return choices[choice].least(low[choice]);
    }

    double most(int choice) {
        return choices[choice].most(high[choice]);
    }

    boolean isDecided(int choice) {
        return low[choice] == high[choice];
    }

    /** Whether the quantity is left out. */
    boolean isOff(int choice) {
        return high[choice] == 0 && choices[choice].canBeUnused();
    }

    /** Whether the quantity can no longer be left out. */
    boolean isOn(int choice) {
        return low[choice] > 0 || !choices[choice].canBeUnused();
    }

    /** Leaves the quantity out; false if that is no longer possible. */
    boolean turnOff(int choice) {
        changed |= high[choice] > 0;
        high[choice] = 0;
        return !isOn(choice);
    }

    /** Lets the quantity no longer be left out; false if nothing else is possible. */
    boolean turnOn(int choice) {
        if (isOn(choice)) {
            return true;
        }
        changed = true;
        low[choice] = 1;
        return high[choice] > 0;
    }

    /** Keeps the options up to one, or those after it. */
    void split(int choice, int option, boolean upper) {
        if (upper) {
            low[choice] = option + 1;
        } else {
            high[choice] = option;
        }
    }

    /** Leaves the options from one to another open. */
    void reset(int choice, int from, int to) {
        low[choice] = from;
        high[choice] = to;
    }

    /** Draws what follows from conditions until nothing more does; false if one of them can no longer hold. */
    boolean propagate(Condition[] conditions) {
        do {
            changed = false;
            for (Condition condition : conditions) {
                if (!condition.propagate(this)) {
                    return false;
                }
            }
        } while (changed);
        return true;
    }

    void save(int[] target) {
        System.arraycopy(low, 0, target, 0, low.length);
        System.arraycopy(high, 0, target, low.length, high.length);
    }

    void restore(int[] source) {
        System.arraycopy(source, 0, low, 0, low.length);
        System.arraycopy(source, low.length, high, 0, high.length);
    }
}

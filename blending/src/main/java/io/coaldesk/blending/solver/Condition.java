package io.coaldesk.blending.solver;

import java.util.Arrays;

/** A condition on which of some choices are used; choices are named by their number. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never written
sealed interface Condition {

    /** The condition holds at the point. */
    int HOLDS = -1;

    /** The condition does not hold and nothing is left to decide. */
    int BROKEN = -2;

    /** Draws what follows from what is decided; false if the condition can no longer hold. */
    boolean propagate(NodeState state);

    /**
     * Looks at a point for a breach of the condition.
     *
     * @param shares  the value of each choice as a share of its largest, 0 where it is not used
     * @return the undecided choice whose decision helps most, {@link #HOLDS}, or {@link #BROKEN} if none is undecided
     */
    int breach(NodeState state, double[] shares);

    /** The choices that the condition is about. */
    int[] members();

    /** The same condition with each member {@code m} renamed to {@code number[m]}. */
    Condition renumbered(int[] number);

    private static int[] renumbered(int[] members, int[] number) {
        return Arrays.stream(members).map(member -> number[member]).toArray();
    }

    /** At most so many of the members are used. */
    record MostUsed(int[] members, int most) implements Condition {

        @Override
        public boolean propagate(NodeState state) {
            int on = on(state);
            if (on > most) {
                return false;
            }
            if (on == most) {
                for (int member : members) {
                    if (!state.isOn(member) && !state.turnOff(member)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** The number of members that can no longer be left out. */
        int on(NodeState state) {
            int on = 0;
            for (int member : members) {
                on += state.isOn(member) ? 1 : 0;
            }
            return on;
        }

        @Override
        public Condition renumbered(int[] number) {
            return new MostUsed(Condition.renumbered(members, number), most);
        }

        @Override
        public int breach(NodeState state, double[] shares) {
            int used = 0;
            int best = BROKEN;
            for (int member : members) {
                boolean undecided = !state.isOn(member) && !state.isOff(member);
                used += shares[member] > 0 || state.isOn(member) ? 1 : 0;
                if (undecided && shares[member] > 0 && (best < 0 || shares[member] > shares[best])) {
                    best = member;
                }
            }
            return used <= most ? HOLDS : best;
        }
    }

    /** At least so many of the members are used. */
    record LeastUsed(int[] members, int least) implements Condition {

        @Override
        public boolean propagate(NodeState state) {
            int left = 0;
            for (int member : members) {
                left += state.isOff(member) ? 0 : 1;
            }
            for (int member : members) {
                if (left == least && !state.isOff(member) && !state.turnOn(member)) {
                    return false;
                }
            }
            return left >= least;
        }

        @Override
        public Condition renumbered(int[] number) {
            return new LeastUsed(Condition.renumbered(members, number), least);
        }

        @Override
        public int breach(NodeState state, double[] shares) {
            int used = 0;
            int open = BROKEN;
            for (int member : members) {
                used += shares[member] > 0 ? 1 : 0;
                if (open < 0 && shares[member] == 0 && !state.isOn(member) && !state.isOff(member)) {
                    open = member;
                }
            }
            return used >= least ? HOLDS : open;
        }
    }

    /** One that is used requires another to be used. */
    record Implies(int choice, int other) implements Condition {

        @Override
        public boolean propagate(NodeState state) {
            return (!state.isOn(choice) || state.turnOn(other)) && (!state.isOff(other) || state.turnOff(choice));
        }

        @Override
        public int[] members() {
            return new int[] {choice, other};
        }

        @Override
        public Condition renumbered(int[] number) {
            return new Implies(number[choice], number[other]);
        }

        @Override
        public int breach(NodeState state, double[] shares) {
            if (shares[choice] == 0 || shares[other] > 0) {
                return HOLDS;
            }
            if (!state.isOn(choice) && !state.isOff(choice)) {
                return choice;
            }
            return !state.isOn(other) && !state.isOff(other) ? other : BROKEN;
        }
    }

    /** The used ones of the members are not exactly those that a pattern names. */
    record ForbiddenSupport(int[] members, boolean[] pattern) implements Condition {

        @Override
        public boolean propagate(NodeState state) {
            int open = -1;
            for (int k = 0; k < members.length; k++) {
                boolean on = state.isOn(members[k]);
                if (!on && !state.isOff(members[k])) {
                    if (open >= 0) {
                        return true;
                    }
                    open = k;
                } else if (on != pattern[k]) {
                    return true;
                }
            }
            return open >= 0 && (pattern[open] ? state.turnOff(members[open]) : state.turnOn(members[open]));
        }

        @Override
        public Condition renumbered(int[] number) {
            return new ForbiddenSupport(Condition.renumbered(members, number), pattern);
        }

        @Override
        public int breach(NodeState state, double[] shares) {
            int open = BROKEN;
            for (int k = 0; k < members.length; k++) {
                int member = members[k];
                if ((shares[member] > 0) != pattern[k]) {
                    return HOLDS;
                }
                if (open < 0 && !state.isOn(member) && !state.isOff(member)) {
                    open = member;
                }
            }
            return open;
        }
    }
}

package io.coaldesk.testing.core;

import java.util.Arrays;

/** Fails a law without any assertion library, so that a user needs none. */
public final class Broken {

    private Broken() {}

    /** Fails with the law and its witness unless it holds. */
    public static void unless(boolean holds, String law, Object... witness) {
        if (!holds) {
            throw new AssertionError(law + "; witness: " + Arrays.toString(witness));
        }
    }

    /** Fails with the law and its witness unless an action is refused. */
    public static void unlessRefused(
            Class<? extends Exception> refusal, String law, Runnable action, Object... witness) {
        try {
            action.run();
        } catch (RuntimeException e) {
            if (refusal.isInstance(e)) {
                return;
            }
            throw e;
        }
        throw new AssertionError(law + "; witness: " + Arrays.toString(witness));
    }
}

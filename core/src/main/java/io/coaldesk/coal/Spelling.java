package io.coaldesk.coal;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what a misspelt key was meant to be, for messages only. */
final class Spelling {

    /** The greatest number of letters that may differ for a guess to help rather than mislead. */
    private static final int MOST_EDITS = 3;

    private Spelling() {}

    /** Returns {@code ; did you mean …?}, or nothing where no key is near. */
    static String hint(String text) {
        return nearest(text).map(key -> "; did you mean " + key + "?").orElse("");
    }

    private static Optional<String> nearest(String text) {
        return Stream.concat(StandardProperties.KEYS.keySet().stream(), StandardProperties.BY_CODE.keySet().stream())
                .filter(key -> Math.abs(key.length() - text.length()) <= MOST_EDITS)
                .min(Comparator.comparingInt((String key) -> edits(key, text)).thenComparing(key -> key))
                .filter(key -> edits(key, text) <= Math.min(MOST_EDITS, text.length() / 3));
    }

    /** Returns the Levenshtein distance: the letters to insert, drop or replace. */
    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}

package io.coaldesk.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of codes in a list, found with one hash and no boxed number. */
final class CodeIndex {

    /** Slots per code: at a load of a quarter or less, most probes meet an empty slot or the code at once. */
    private static final int SPREAD = 4;

    private final @Nullable String[] slots;
    private final int[] places;

    private CodeIndex(int size) {
        this.slots = new String[size];
        this.places = new int[size];
    }

    /** Returns the index of codes of which none stands twice. */
    static CodeIndex of(List<String> codes) {
        CodeIndex index = new CodeIndex(Integer.highestOneBit(Math.max(1, codes.size())) * 2 * SPREAD);
        for (int place = 0; place < codes.size(); place++) {
            int slot = index.slot(codes.get(place));
            index.slots[slot] = codes.get(place);
            index.places[slot] = place;
        }
        return index;
    }

    /** Returns the place of a code, or -1. */
    int place(String code) {
        int slot = slot(code);
        return slots[slot] == null ? -1 : places[slot];
    }

    /** Returns the slot that holds a code, or else the empty one where it belongs. */
    private int slot(String code) {
        int hash = code.hashCode();
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (true) {
            String found = slots[slot];
            if (found == null || found.equals(code)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }
}

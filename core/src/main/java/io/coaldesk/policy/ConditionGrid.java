package io.coaldesk.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A space cut into cells by some boxes: each box is, attribute by attribute, a set of cells. */
final class ConditionGrid {

    private final List<Axis> axes;
    private final List<ConditionBox> boxes;

    private ConditionGrid(List<Axis> axes, List<ConditionBox> boxes) {
        this.axes = axes;
        this.boxes = boxes;
    }

    static ConditionGrid of(ConditionSpace space, List<ConditionBox> boxes) {
        boxes.forEach(space::requireFits);
        List<Axis> axes = new ArrayList<>();
        for (ConditionAttribute attribute : space.attributes()) {
            axes.add(Axis.of(attribute, boxes));
        }
        return new ConditionGrid(axes, boxes);
    }

    List<Axis> axes() {
        return axes;
    }

    /** Returns the cells of a box that hold values that can occur, by attribute. */
    BitSet[] region(ConditionBox box) {
        BitSet[] region = new BitSet[axes.size()];
        for (int a = 0; a < region.length; a++) {
            region[a] = axes.get(a).accepted(box.on(axes.get(a).attribute().name()));
            region[a].and(axes.get(a).reachable());
        }
        return region;
    }

    /** Returns the first attribute of which a region holds no cell, or -1. */
    static int emptyAttribute(BitSet[] region) {
        for (int a = 0; a < region.length; a++) {
            if (region[a].isEmpty()) {
                return a;
            }
        }
        return -1;
    }

    /** Returns a point of a region that is not empty, by the attributes on which any of the boxes asks something. */
    ConditionPoint witness(BitSet[] region) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int a = 0; a < region.length; a++) {
            String name = axes.get(a).attribute().name();
            if (boxes.stream().anyMatch(box -> box.conditions().containsKey(name))) {
                values.put(name, axes.get(a).value(telling(region[a])));
            }
        }
        return new ConditionPoint(values);
    }

    /** Returns the first cell of a value that is known, if there is one: it tells a reader more. */
    private static int telling(BitSet cells) {
        int known = cells.nextSetBit(Axis.UNKNOWN + 1);
        return known < 0 ? Axis.UNKNOWN : known;
    }
}

package io.coaldesk.blending.allocation;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The kinds of numbers in a request that can hold a plan back. */
public enum ScarceKind implements Labelled {
    /** The tonnes of a lot that arrive in a period, or that lie there before the first. */
    LOT(Label.of("coal on hand", "可用煤量")),
    /** What can be reclaimed from a stockpile. */
    RECLAIM(Label.of("reclaim limit", "取料能力")),
    /** What must be reclaimed from a stockpile. */
    LEAST_RECLAIM(Label.of("least reclaim", "最低取料量")),
    /** What a stockpile holds at the end of a period. */
    CAPACITY(Label.of("stockpile capacity", "堆存能力")),
    /** What is wanted of a product. */
    DEMAND(Label.of("demand", "需求量")),
    /** What must be delivered of a product. */
    FIRM_DEMAND(Label.of("firm demand", "保供量")),
    /** What there is of a resource. */
    RESOURCE(Label.of("capacity", "资源能力")),
    /** What must be used of a resource. */
    LEAST_USE(Label.of("least use", "最低使用量"));

    private final Label label;

    ScarceKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}

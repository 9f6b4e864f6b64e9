package io.coaldesk.pricing;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The heads of the cost of a sale. */
public enum CostKind implements Labelled {
    /** Buying or mining the coal, beyond what supply states. */
    PROCUREMENT(Label.of("procurement", "采购成本")),
    /** Washing, screening, blending. */
    PROCESSING(Label.of("processing", "加工费用")),
    /** A leg of the way. */
    LOGISTICS(Label.of("logistics", "物流费用")),
    /** Claims and give-aways of quality that experience teaches to expect. */
    QUALITY_ALLOWANCE(Label.of("quality allowance", "质量折让准备")),
    /** Relationship cost: one neutral line, whatever it is made of. */
    RELATIONSHIP(Label.of("relationship cost", "客户维护费用")),
    /** Selling and service. */
    SELLING(Label.of("selling and service", "销售与服务费用"));

    private final Label label;

    CostKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}

package io.coaldesk.pricing;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Severity;

/** What an audit of quotes, or a comparison of policies over them, finds. */
public enum AuditReason implements ReasonCode {
    /** Equal deals paid different differentials. */
    SPREAD(
            "pricing.audit.spread",
            Severity.WARNING,
            "equal deals are priced apart, {lowest} to {highest} from the list price: {deals}",
            "同等条件的合同价差不一，相对挂牌价 {lowest} 至 {highest}：{deals}",
            ReasonParameter.list("deals"),
            ReasonParameter.quantity("lowest"),
            ReasonParameter.quantity("highest")),
    /** A differential says no code of justification. */
    UNJUSTIFIED(
            "pricing.audit.unjustified",
            Severity.WARNING,
            "{deal}: {rule} ({amount}) has no code of justification",
            "{deal}：“{rule}”（{amount}）未注明依据代码",
            ReasonParameter.text("deal"),
            ReasonParameter.term("rule"),
            ReasonParameter.quantity("amount")),
    /** A request cannot be worked with. */
    REQUEST_REFUSED(
            "pricing.request.refused",
            Severity.ERROR,
            "{inquiry} is not priced: {field} is {value}; allowed: {allowed}",
            "{inquiry} 未予定价：{field} 为 {value}；应为：{allowed}",
            ReasonParameter.text("inquiry"),
            ReasonParameter.text("field"),
            ReasonParameter.text("value"),
            ReasonParameter.text("allowed"));

    private final ReasonDefinition definition;

    AuditReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    /** Returns why a request is not priced. */
    static Reason refused(PriceRequest request, InvalidValueException refused) {
        return Reason.of(
                REQUEST_REFUSED,
                ReasonValue.text(request.inquiry().id()),
                ReasonValue.text(refused.field()),
                ReasonValue.text(refused.value()),
                ReasonValue.text(refused.allowed()));
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}

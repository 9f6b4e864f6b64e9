package io.coaldesk.coal.grade;

import io.coaldesk.coal.LimitCheck;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** How a quality stands to a limit of a regulation or of a product's standard. */
public enum RuleLimitReason implements ReasonCode {
    /** The value keeps the limit. */
    KEPT(
            "coal.rule.kept",
            Severity.INFO,
            "{rule}: {reading}, {limit}: kept, margin {margin}",
            "{rule}：{reading}，要求{limit}，符合，余量 {margin}",
            ReasonParameter.term("rule"),
            ReasonParameter.term("reading"),
            ReasonParameter.term("limit"),
            ReasonParameter.term("margin")),
    /** The value breaks the limit. */
    BROKEN(
            "coal.rule.broken",
            Severity.REFUSAL,
            "{rule}: {reading}, {limit}: broken by {excess}",
            "{rule}：{reading}，要求{limit}，不符合，超出 {excess}",
            ReasonParameter.term("rule"),
            ReasonParameter.term("reading"),
            ReasonParameter.term("limit"),
            ReasonParameter.term("excess")),
    /** The value is not measured, and so the limit is not passed. */
    NOT_MEASURED(
            "coal.rule.missing",
            Severity.CONDITION,
            "{rule}: {property}, {limit}: not measured and so not passed",
            "{rule}：{property}要求{limit}，未检验，不能判定合格",
            ReasonParameter.term("rule"),
            ReasonParameter.term("property"),
            ReasonParameter.term("limit"));

    private final ReasonDefinition definition;

    RuleLimitReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }

    /** Returns the reason of a check; a limit that only describes has none. */
    static Optional<Reason> of(String ruleId, Labelled rule, LimitCheck check) {
        QualityKey key = check.key();
        ReasonValue limit = ReasonValue.term(check.limit().inWords(key));
        if (check.value().isEmpty()) {
            return Optional.of(Reason.of(NOT_MEASURED, ReasonValue.term(rule), ReasonValue.term(key), limit)
                    .byRule(ruleId));
        }
        return check.margin().map(margin -> reason(rule, check, limit, margin).byRule(ruleId));
    }

    private static Reason reason(Labelled rule, LimitCheck check, ReasonValue limit, BigDecimal margin) {
        return Reason.of(
                check.conforms() ? KEPT : BROKEN,
                ReasonValue.term(rule),
                Wording.reading(check.key(), check.value().orElseThrow()),
                limit,
                ReasonValue.term(check.key().amount(margin.abs())));
    }
}

package io.coaldesk.pricing;

import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Duplicates;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Season;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The checks of a pricing policy beyond what its types refuse. */
final class PricingPolicyLint {

    private final PricingPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private PricingPolicyLint(PricingPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> lint(PricingPolicy policy) {
        PricingPolicyLint lint = new PricingPolicyLint(policy);
        lint.checkIds();
        policy.rules().forEach(lint::checkRule);
        lint.findings.addAll(RuleSetLint.of(policy));
        if (policy.discountable().contains(Discountable.TONNES)) {
            lint.findings.addAll(TonnageMonotonicity.lint(policy));
        }
        lint.checkFormula();
        lint.checkStages();
        lint.checkSeasons();
        lint.checkLimits();
        lint.checkCosts();
        lint.findings.sort(Comparator.comparing((Finding finding) -> !finding.isError()));
        return List.copyOf(lint.findings);
    }

    /** Every step of one waterfall must have a name of its own; two bridges never meet in one. */
    private void checkIds() {
        Set<String> common = new HashSet<>(WaterfallSteps.RESERVED);
        policy.rules().forEach(rule -> checkId(PolicyAmount.path(rule) + ".id", rule.id(), common));
        policy.costs().forEach(line -> checkId("costs[" + line.id() + "].id", line.id(), common));
        Set<String> pairs = new HashSet<>();
        for (CostBridge bridge : policy.bridges()) {
            String path = "bridges[" + bridge + "]";
            checkId(path, bridge.toString(), pairs);
            Set<String> ids = new HashSet<>(common);
            bridge.lines().forEach(line -> checkId(path + ".lines[" + line.id() + "].id", line.id(), ids));
        }
    }

    private void checkId(String path, String id, Set<String> seen) {
        if (!seen.add(id)) {
            findings.add(Finding.of(path, PolicyReason.DUPLICATE_CODE, ReasonValue.text(id)));
        }
    }

    private void checkRule(PricingRule rule) {
        String path = PolicyAmount.path(rule);
        checkCondition(path + ".condition", rule.condition());
        boolean isPrice = rule.effect() instanceof RuleEffect.Replace
                || rule.effect() instanceof RuleEffect.AtLeast
                || rule.effect() instanceof RuleEffect.AtMost;
        for (PolicyAmount amount : isPrice ? List.<PolicyAmount>of() : PolicyAmounts.of(rule)) {
            checkSign(rule, amount.path(), amount.money().amount());
        }
        if (rule.effect() instanceof RuleEffect.ShareOfPrice effect) {
            String at = path + ".effect.share";
            checkSign(rule, at, effect.share());
            if (effect.share().abs().compareTo(BigDecimal.ONE) > 0) {
                findings.add(Finding.of(at, PricingReason.SHARE_RANGE, ReasonValue.number(effect.share())));
            }
        }
        if (rule.effect() instanceof RuleEffect.TonnageTable table) {
            checkTable(path + ".effect.steps", table);
        }
        checkKind(rule);
        policy.codes()
                .flatMap(DeclaredCodes::justifications)
                .ifPresent(known -> checkCodes(
                        path + ".justificationCode",
                        rule.justificationCode().stream().toList(),
                        known));
        checkCodes(
                path + ".savingOf",
                rule.savingOf(),
                allLines().map(CostLine::id).distinct().sorted().toList());
    }

    private Stream<CostLine> allLines() {
        return Stream.concat(
                policy.costs().stream(), policy.bridges().stream().flatMap(bridge -> bridge.lines().stream()));
    }

    /** A price that is set has its own kind; a floor is a premium and a ceiling a discount. */
    private void checkKind(PricingRule rule) {
        boolean sets = rule.effect() instanceof RuleEffect.Replace;
        boolean wrong = sets != (rule.kind() == RuleKind.SET_PRICE)
                || (rule.effect() instanceof RuleEffect.AtLeast && rule.kind() != RuleKind.PREMIUM)
                || (rule.effect() instanceof RuleEffect.AtMost && rule.kind() != RuleKind.DISCOUNT);
        if (wrong) {
            findings.add(Finding.of(
                    PolicyAmount.path(rule) + ".kind",
                    PricingReason.RULE_KIND,
                    ReasonValue.term(rule.kind()),
                    ReasonValue.text(rule.effect().getClass().getSimpleName())));
        }
    }

    private void checkFormula() {
        if (policy.listPrice().orElse(null) instanceof ListPriceSource.ByFormula source) {
            for (Finding finding : source.formula().lint()) {
                String path = finding.reason().path().map(own -> "." + own).orElse("");
                findings.add(new Finding(finding.reason().at("listPrice.formula" + path)));
            }
            PriceBasis basis = source.formula().basis();
            boolean fits = (basis.unit() == PriceUnit.PER_TONNE || basis.unit() == PriceUnit.PER_SHORT_TON)
                    && basis.currency().equals(Optional.of(policy.currency()))
                    && basis.tax().equals(Optional.of(policy.salesTax()));
            if (!fits) {
                findings.add(Finding.of(
                        "listPrice.formula.basis",
                        PricingLintReason.FORMULA_BASIS,
                        ReasonValue.term(basis.unitLabel()),
                        ReasonValue.term(basis.termsLabel())));
            }
        }
    }

    private void checkStages() {
        findings.addAll(
                Duplicates.of(i -> "stages[" + i + "].stage", policy.stages(), stage -> String.valueOf(stage.stage())));
    }

    private void checkSeasons() {
        List<Season> seasons = policy.seasons();
        for (int later = 1; later < seasons.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (seasons.get(earlier).overlaps(seasons.get(later))) {
                    findings.add(Finding.of(
                            "seasons[" + later + "]",
                            PricingLintReason.SEASON_OVERLAP,
                            ReasonValue.text(seasons.get(earlier).code()),
                            ReasonValue.text(seasons.get(later).code())));
                }
            }
        }
    }

    /** Limits are sorted by id and first day, so that two entries which overlap are neighbours. */
    private void checkLimits() {
        List<PriceLimit> limits = policy.limits();
        for (int i = 0; i < limits.size(); i++) {
            PriceLimit limit = limits.get(i);
            limit.condition().ifPresent(condition -> checkCondition("limits[" + limit.id() + "].condition", condition));
            if (i > 0
                    && limits.get(i - 1).id().equals(limit.id())
                    && limits.get(i - 1)
                            .validTo()
                            .map(limit.validFrom()::isBefore)
                            .orElse(true)) {
                findings.add(Finding.of(
                        "limits[" + limit.id() + "].validFrom",
                        PricingLintReason.LIMIT_OVERLAP,
                        ReasonValue.text(limit.id()),
                        ReasonValue.date(limit.validFrom())));
            }
        }
        findings.addAll(Duplicates.of(
                i -> "circulation[" + i + "]", policy.circulation(), cost -> cost.from() + " -> " + cost.to()));
    }

    private void checkCosts() {
        allLines()
                .forEach(line -> line.condition()
                        .ifPresent(condition -> checkCondition("costs[" + line.id() + "].condition", condition)));
        List<ReasonValue> relationship = allLines()
                .filter(line ->
                        line.kind().filter(CostKind.RELATIONSHIP::equals).isPresent())
                .map(line -> ReasonValue.text(line.id()))
                .toList();
        if (relationship.size() > 1) {
            findings.add(Finding.of("costs", PricingLintReason.RELATIONSHIP_TWICE, ReasonValue.list(relationship)));
        }
    }

    private void checkSign(PricingRule rule, String path, BigDecimal value) {
        if (!rule.kind().allows(value.signum())) {
            findings.add(Finding.of(
                    path, PricingReason.RULE_SIGN, ReasonValue.term(rule.kind()), ReasonValue.number(value)));
        }
    }

    private void checkTable(String path, RuleEffect.TonnageTable table) {
        Bands<?> bands = Bands.of(table.edge(), table.steps());
        findings.addAll(bands.lint(path));
        findings.addAll(bands.lintOuterEnds(path));
        if (table.steps().isEmpty()) {
            findings.add(Finding.of(path, PolicyReason.GAP, ReasonValue.text("-∞"), ReasonValue.text("+∞")));
        }
    }

    private void checkCondition(String path, RuleCondition condition) {
        policy.codes().ifPresent(codes -> {
            checkCodes(path + ".industries", condition.industries(), codes.industries());
            checkCodes(path + ".regions", condition.regions(), codes.regions());
        });
        checkCodes(
                path + ".seasons",
                condition.seasons(),
                policy.seasons().stream().map(Season::code).toList());
        condition
                .minTonnes()
                .ifPresent(min -> condition.maxTonnes().ifPresent(max -> {
                    if (min.compareTo(max) >= 0) {
                        findings.add(Finding.of(
                                path + ".minTonnes",
                                PolicyReason.REVERSED,
                                ReasonValue.text(PlainText.number(min)),
                                ReasonValue.text(PlainText.number(max))));
                    }
                }));
    }

    private void checkCodes(String path, Collection<String> used, List<String> known) {
        for (String code : used) {
            if (!known.contains(code)) {
                findings.add(Finding.of(
                        path,
                        PolicyReason.UNKNOWN_CODE,
                        ReasonValue.text(code),
                        ReasonValue.list(known.stream().map(ReasonValue::text).toList())));
            }
        }
    }
}

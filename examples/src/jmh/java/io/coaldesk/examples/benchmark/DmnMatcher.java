package io.coaldesk.examples.benchmark;

import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.RuleCondition;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Rules as a decision table that collects the numbers of those that hold. */
final class DmnMatcher implements RuleMatcher {

    private static final Map<String, String> INPUTS = new TreeMap<>(Map.of(
            "industry", "string",
            "region", "string",
            "product", "string",
            "channel", "string",
            "tier", "string",
            "regime", "string",
            "partner", "boolean",
            "tonnes", "number",
            "creditDays", "number",
            "ownStockDays", "number"));

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnMatcher(List<RuleCondition> rules) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(document(rules)))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public long match(DealFact deal) {
        DMNContext context = runtime.newContext();
        context.set("industry", deal.getIndustry());
        context.set("region", deal.getRegion());
        context.set("product", deal.getProduct());
        context.set("channel", deal.getChannel());
        context.set("tier", deal.getTier());
        context.set("regime", deal.getRegime());
        context.set("partner", deal.isPartner());
        context.set("tonnes", deal.getTonnes());
        context.set("creditDays", deal.getCreditDays());
        context.set("ownStockDays", deal.getOwnStockDays());
        DMNResult result = runtime.evaluateAll(model, context);
        long hits = 0;
        for (Object rule : (List<?>) result.getDecisionResultByName("rules").getResult()) {
            hits |= 1L << ((BigDecimal) rule).intValue();
        }
        return hits;
    }

    private static String document(List<RuleCondition> rules) {
        StringBuilder xml = new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\""
                + " id=\"d\" name=\"rules\" namespace=\"rules\">");
        INPUTS.forEach((name, type) -> xml.append("<inputData id=\"i-" + name + "\" name=\"" + name
                + "\"><variable name=\"" + name + "\" typeRef=\"" + type + "\"/></inputData>"));
        xml.append("<decision id=\"decision\" name=\"rules\"><variable name=\"rules\"/>");
        INPUTS.keySet()
                .forEach(name -> xml.append(
                        "<informationRequirement><requiredInput href=\"#i-" + name + "\"/></informationRequirement>"));
        xml.append("<decisionTable hitPolicy=\"COLLECT\">");
        INPUTS.forEach((name, type) -> xml.append("<input><inputExpression typeRef=\"" + type + "\"><text>" + name
                + "</text></inputExpression></input>"));
        xml.append("<output typeRef=\"number\"/>");
        for (int i = 0; i < rules.size(); i++) {
            Map<String, String> tests = tests(rules.get(i));
            xml.append("<rule>");
            INPUTS.keySet()
                    .forEach(name ->
                            xml.append("<inputEntry><text>" + tests.getOrDefault(name, "-") + "</text></inputEntry>"));
            xml.append("<outputEntry><text>" + i + "</text></outputEntry></rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static Map<String, String> tests(RuleCondition rule) {
        Map<String, String> tests = new TreeMap<>();
        among(tests, "industry", rule.industries());
        among(tests, "region", rule.regions());
        among(tests, "product", rule.products());
        among(tests, "channel", rule.channels());
        among(tests, "tier", rule.tiers());
        among(tests, "regime", rule.regimes());
        rule.partner().ifPresent(partner -> tests.put("partner", partner.toString()));
        rule.minTonnes()
                .ifPresent(least -> tests.put(
                        "tonnes", "[" + least + ".." + rule.maxTonnes().orElseThrow() + ")"));
        within(tests, "creditDays", rule.creditDays());
        within(tests, "ownStockDays", rule.ownStockDays());
        return tests;
    }

    private static void among(Map<String, String> tests, String name, Collection<?> codes) {
        if (!codes.isEmpty()) {
            tests.put(
                    name,
                    codes.stream().map(code -> '"' + code.toString() + '"').collect(Collectors.joining(", ")));
        }
    }

    private static void within(Map<String, String> tests, String name, Optional<NumberRange> range) {
        range.ifPresent(bounds -> tests.put(
                name, "[" + bounds.from().orElseThrow() + ".." + bounds.to().orElseThrow() + ")"));
    }
}

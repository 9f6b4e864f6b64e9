package io.coaldesk.examples.benchmark;

import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.RuleCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Rules in the language of Drools, run by a stateless session. */
final class DroolsMatcher implements RuleMatcher {

    private final StatelessKieSession session;

    private DroolsMatcher(List<RuleCondition> rules, Class<? extends ProjectType> project) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules.drl", drl(rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(project);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    /** The rules made into Java classes. */
    static DroolsMatcher executableModel(List<RuleCondition> rules) {
        return new DroolsMatcher(rules, ExecutableModelProject.class);
    }

    /** The rules as they are read. */
    static DroolsMatcher classic(List<RuleCondition> rules) {
        return new DroolsMatcher(rules, DrlProject.class);
    }

    @Override
    public long match(DealFact deal) {
        session.execute(deal);
        return deal.takeHits();
    }

    private static String drl(List<RuleCondition> rules) {
        StringBuilder text = new StringBuilder("package rules\nimport " + DealFact.class.getName() + "\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("rule \"" + i + "\" when\n  deal : DealFact(" + constraints(rules.get(i))
                    + ")\nthen\n  deal.hit(" + i + ");\nend\n");
        }
        return text.toString();
    }

    private static String constraints(RuleCondition rule) {
        List<String> constraints = new ArrayList<>();
        among(constraints, "industry", rule.industries());
        among(constraints, "region", rule.regions());
        among(constraints, "product", rule.products());
        among(constraints, "channel", rule.channels());
        among(constraints, "tier", rule.tiers());
        among(constraints, "regime", rule.regimes());
        rule.partner().ifPresent(partner -> constraints.add("partner == " + partner));
        rule.minTonnes().ifPresent(least -> constraints.add("tonnes >= " + least));
        rule.maxTonnes().ifPresent(most -> constraints.add("tonnes < " + most));
        within(constraints, "creditDays", rule.creditDays());
        within(constraints, "ownStockDays", rule.ownStockDays());
        return String.join(", ", constraints);
    }

    private static void among(List<String> constraints, String field, Collection<?> codes) {
        if (!codes.isEmpty()) {
            constraints.add(codes.stream()
                    .map(code -> '"' + code.toString() + '"')
                    .collect(Collectors.joining(", ", field + " in (", ")")));
        }
    }

    private static void within(List<String> constraints, String field, Optional<NumberRange> range) {
        range.flatMap(NumberRange::from).ifPresent(from -> constraints.add(field + " >= " + from));
        range.flatMap(NumberRange::to).ifPresent(to -> constraints.add(field + " < " + to));
    }
}

package io.coaldesk.pricing;

import io.coaldesk.deal.SaleDetails;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect.TonnageTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a policy lets a price depend on beyond the conditions of its rules: the tonnes that a table reads, the surcharge of
 * an instrument, the point of the list that a regime's principle takes, the last price, the substitutes, the way that
 * spares a cost. Deals that differ in it are not equal, and may be priced apart.
 */
final class TreatmentBasis {

    private final PricingPolicy policy;
    private final PriceRequest request;
    private final SaleDetails sale;
    private final StringJoiner written = new StringJoiner("|");

    private TreatmentBasis(PricingPolicy policy, PriceRequest request) {
        this.policy = policy;
        this.request = request;
        this.sale = request.inquiry().saleDetails();
    }

    /** Returns the basis of a request's price as a text that is equal for equal bases. */
    static String of(PricingPolicy policy, PriceRequest request) {
        TreatmentBasis basis = new TreatmentBasis(policy, request);
        basis.addTables();
        basis.addTerms();
        basis.addMarket();
        basis.addGuards();
        return basis.written.toString();
    }

    private void addTables() {
        for (PricingRule rule : policy.rules()) {
            if (rule.effect() instanceof TonnageTable table) {
                addTable(table);
            }
            if (!rule.savingOf().isEmpty()) {
                written.add(request.supply().cost().place().toString());
            }
        }
    }

    /** The condition attributes hold the step of a table, but not the tonnes that an average over steps goes by. */
    private void addTable(TonnageTable table) {
        boolean byPeriod = table.readsPeriod();
        BigDecimal own = request.inquiry().tonnes();
        BigDecimal tonnes = byPeriod ? sale.periodTonnes().orElse(own) : own;
        if (table.averagesSteps()) {
            written.add(tonnes.stripTrailingZeros().toString());
        } else if (byPeriod && sale.periodTonnes().isEmpty()) {
            written.add(table.steps().stream()
                    .filter(step -> table.edge().holds(step, own))
                    .findFirst()
                    .map(Object::toString)
                    .orElse(""));
        }
    }

    private void addTerms() {
        if (policy.surcharges().containsKey(request.terms().instrument())) {
            written.add(request.terms().instrument().name())
                    .add(request.terms().prepaidShare().toString())
                    .add(request.terms().billDays().map(String::valueOf).orElse(""));
        }
    }

    private void addMarket() {
        boolean byRegime = policy.principles().values().stream()
                .map(PrinciplePolicy::quotePoint)
                .anyMatch(Optional::isPresent);
        if (byRegime) {
            written.add(request.market()
                    .regime()
                    .map(reading -> reading.regime().name())
                    .orElse(""));
        }
        // A formula is evaluated for the quality expected, and a share of its price differs with it.
        if (policy.listPrice().isPresent()) {
            written.add(request.supply().quality().toString());
        }
    }

    private void addGuards() {
        if (policy.priceChange().isPresent()) {
            written.add(sale.lastPrice().map(Object::toString).orElse(""));
        }
        if (policy.substituteShare().isPresent()) {
            written.add(sale.substitutes().toString())
                    .add(sale.route().map(Object::toString).orElse(""));
        }
    }
}

package io.coaldesk.pricing.rule;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.Market;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.Money;
import io.coaldesk.policy.AttributeValue;
import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.policy.ConditionPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What conditions can ask of a deal: the attributes of the customer, the sale, the terms and the market of the day. */
public final class RuleFacts {

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    private final Inquiry inquiry;
    private final Customer customer;
    private final SaleDetails sale;
    private final PaymentTerms terms;
    private final Market market;
    private final Optional<String> season;

    private RuleFacts(Inquiry inquiry, PaymentTerms terms, Market market, List<Season> seasons) {
        this.inquiry = inquiry;
        this.customer = inquiry.customer();
        this.sale = inquiry.saleDetails();
        this.terms = terms;
        this.market = market;
        this.season = seasons.isEmpty()
                ? Optional.empty()
                : seasons.stream()
                        .filter(candidate -> candidate.holds(market.asOf()))
                        .map(Season::code)
                        .findFirst();
    }

    /** Returns the facts of a deal at terms of payment; the market's day lies in at most one of the seasons. */
    public static RuleFacts of(Inquiry inquiry, PaymentTerms terms, Market market, List<Season> seasons) {
        return new RuleFacts(inquiry, terms, market, seasons);
    }

    /** Returns a day as the number by which conditions know it, {@code yyyymmdd}. */
    public static int number(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth();
    }

    /** Returns whether an attribute is known; that a day lies in no season is known too. */
    public boolean knows(RuleAttribute attribute) {
        return switch (attribute) {
            case TIER -> customer.tier().isPresent();
            case PERIOD_TONNES -> sale.periodTonnes().isPresent();
            case COAL_CLASS -> sale.coalClass().isPresent();
            case PRODUCT -> sale.product().isPresent();
            case FORM -> sale.form().isPresent();
            case CHANNEL -> sale.channel().isPresent();
            case REGIME -> market.regime().isPresent();
            case RISK_GRADE -> customer.riskGrade().isPresent();
            case CONTRACT_KIND -> sale.contractKind().isPresent();
            case OWN_STOCK_DAYS -> sale.ownStockDays().isPresent();
            case INDUSTRY, REGION, PARTNER, TONNES, SEASON, INSTRUMENT, CREDIT_DAYS, PREPAID_SHARE, DAY -> true;
        };
    }

    /** Returns the facts as a point of the space of {@link RuleAttribute}. */
    public ConditionPoint point() {
        Map<RuleAttribute, AttributeValue> values = new EnumMap<>(RuleAttribute.class);
        values.put(RuleAttribute.INDUSTRY, AttributeValue.code(customer.industry()));
        values.put(RuleAttribute.REGION, AttributeValue.code(customer.region()));
        put(values, RuleAttribute.TIER, customer.tier().map(Enum::name), AttributeValue::code);
        values.put(RuleAttribute.PARTNER, AttributeValue.code(Boolean.toString(customer.partner())));
        values.put(RuleAttribute.TONNES, AttributeValue.number(inquiry.tonnes()));
        put(values, RuleAttribute.PERIOD_TONNES, sale.periodTonnes(), AttributeValue::number);
        put(values, RuleAttribute.COAL_CLASS, sale.coalClass(), AttributeValue::code);
        put(values, RuleAttribute.PRODUCT, sale.product(), AttributeValue::code);
        put(values, RuleAttribute.FORM, sale.form().map(Enum::name), AttributeValue::code);
        put(values, RuleAttribute.CHANNEL, sale.channel(), AttributeValue::code);
        put(values, RuleAttribute.SEASON, season, AttributeValue::code);
        put(
                values,
                RuleAttribute.REGIME,
                market.regime().map(RegimeReading::regime).map(Enum::name),
                AttributeValue::code);
        put(values, RuleAttribute.RISK_GRADE, customer.riskGrade().map(RiskGrade::code), AttributeValue::code);
        put(values, RuleAttribute.CONTRACT_KIND, sale.contractKind().map(Enum::name), AttributeValue::code);
        values.put(
                RuleAttribute.INSTRUMENT, AttributeValue.code(terms.instrument().name()));
        values.put(RuleAttribute.CREDIT_DAYS, AttributeValue.number(BigDecimal.valueOf(terms.creditDays())));
        values.put(RuleAttribute.PREPAID_SHARE, AttributeValue.number(terms.prepaidShare()));
        put(values, RuleAttribute.OWN_STOCK_DAYS, sale.ownStockDays(), AttributeValue::number);
        values.put(RuleAttribute.DAY, AttributeValue.number(BigDecimal.valueOf(number(market.asOf()))));
        Map<String, AttributeValue> named = new LinkedHashMap<>();
        values.forEach((attribute, value) -> named.put(attribute.wireName(), value));
        return new ConditionPoint(named);
    }

    private static <T> void put(
            Map<RuleAttribute, AttributeValue> values,
            RuleAttribute attribute,
            Optional<T> known,
            Function<T, AttributeValue> value) {
        known.map(value).ifPresent(given -> values.put(attribute, given));
    }

    /** Returns the cells of {@link #point} for compiled conditions, without making the point. */
    public int[] cells(CompiledConditions conditions) {
        int[] cells = new int[RuleAttribute.SPACE.attributes().size()];
        code(conditions, cells, RuleAttribute.INDUSTRY, Optional.of(customer.industry()));
        code(conditions, cells, RuleAttribute.REGION, Optional.of(customer.region()));
        constant(conditions, cells, RuleAttribute.TIER, customer.tier());
        cells[RuleAttribute.PARTNER.place()] = conditions.of(RuleAttribute.PARTNER.place(), customer.partner());
        number(conditions, cells, RuleAttribute.TONNES, Optional.of(inquiry.tonnes()));
        number(conditions, cells, RuleAttribute.PERIOD_TONNES, sale.periodTonnes());
        code(conditions, cells, RuleAttribute.COAL_CLASS, sale.coalClass());
        code(conditions, cells, RuleAttribute.PRODUCT, sale.product());
        constant(conditions, cells, RuleAttribute.FORM, sale.form());
        code(conditions, cells, RuleAttribute.CHANNEL, sale.channel());
        code(conditions, cells, RuleAttribute.SEASON, season);
        constant(conditions, cells, RuleAttribute.REGIME, market.regime().map(RegimeReading::regime));
        code(conditions, cells, RuleAttribute.RISK_GRADE, customer.riskGrade().map(RiskGrade::code));
        constant(conditions, cells, RuleAttribute.CONTRACT_KIND, sale.contractKind());
        constant(conditions, cells, RuleAttribute.INSTRUMENT, Optional.of(terms.instrument()));
        cells[RuleAttribute.CREDIT_DAYS.place()] = conditions.of(RuleAttribute.CREDIT_DAYS.place(), terms.creditDays());
        number(conditions, cells, RuleAttribute.PREPAID_SHARE, Optional.of(terms.prepaidShare()));
        number(conditions, cells, RuleAttribute.OWN_STOCK_DAYS, sale.ownStockDays());
        cells[RuleAttribute.DAY.place()] = conditions.of(RuleAttribute.DAY.place(), number(market.asOf()));
        return cells;
    }

    private static void code(
            CompiledConditions conditions, int[] cells, RuleAttribute attribute, Optional<String> code) {
        if (code.isPresent()) {
            cells[attribute.place()] = conditions.of(attribute.place(), code.get());
        }
    }

    private static void constant(
            CompiledConditions conditions, int[] cells, RuleAttribute attribute, Optional<? extends Enum<?>> constant) {
        if (constant.isPresent()) {
            cells[attribute.place()] = conditions.of(attribute.place(), constant.get());
        }
    }

    private static void number(
            CompiledConditions conditions, int[] cells, RuleAttribute attribute, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            cells[attribute.place()] = conditions.of(attribute.place(), number.get());
        }
    }

    /** Returns the tonnes of the deal, and those of the period where they are known. */
    public EffectBase base(Money share, Money running) {
        BigDecimal tonnes = inquiry.tonnes();
        return new EffectBase(share, running, tonnes, sale.periodTonnes().orElse(tonnes));
    }
}

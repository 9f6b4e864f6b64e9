package io.coaldesk.pricing;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityColumns;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.Invoicing;
import io.coaldesk.deal.MonthEndRule;
import io.coaldesk.deal.PaymentEvent;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentStart;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.Market;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.Row;
import io.coaldesk.table.RowReader;
import io.coaldesk.table.TableHeader;
import io.coaldesk.table.TableReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Tables of price requests, one per row, all in the currency and tax treatment of a policy, on the day of a market.
 *
 * <p>Columns are the JSON paths of an {@link Inquiry}. Required: {@code id}, {@code customer.id}, {@code
 * customer.industry}, {@code customer.region}, {@code place}, {@code tonnes}, {@code contractCalorificValue.value} and
 * {@code supply.cost}. The others may be missing or empty; {@link #COLUMNS} lists them. Every further column is a quality
 * that supply is expected to have, named as a {@link QualityKey} is written. A row with an id that an earlier row holds is
 * rejected, and stops no other.
 */
public final class PriceRequests {

    /** Every column that is no quality. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "customer.id",
            "customer.name",
            "customer.industry",
            "customer.region",
            "customer.partner",
            "customer.tier",
            "customer.riskGrade.code",
            "customer.riskGrade.rank",
            "place",
            "tonnes",
            "date",
            "contractCalorificValue.value",
            "contractCalorificValue.key",
            "paymentTerms.prepaidShare",
            "paymentTerms.creditDays",
            "paymentTerms.instrument",
            "paymentTerms.billDays",
            "paymentTerms.start.event",
            "paymentTerms.start.daysAfterDelivery",
            "paymentTerms.monthEnd",
            "bid",
            "supply.cost",
            "supply.cost.place",
            "supply.cost.tax.kind",
            "supply.cost.tax.rate",
            "sale.coalClass",
            "sale.product",
            "sale.form",
            "sale.channel",
            "sale.contractKind",
            "sale.resales",
            "sale.periodTonnes",
            "sale.ownStockDays",
            "sale.lastPrice",
            "sale.lastPrice.date",
            "sale.route.to",
            "sale.route.freight",
            "sale.route.freight.tax.rate",
            "sale.route.lossShare",
            "sale.route.invoicing",
            "sale.substitute.perGigajoule",
            "sale.substitute.label");

    /** Columns that say nothing without another, which they would be dropped with in silence. */
    private static final List<Map.Entry<String, String>> NEEDED = List.of(
            Map.entry("customer.riskGrade.rank", "customer.riskGrade.code"),
            Map.entry("paymentTerms.start.daysAfterDelivery", "paymentTerms.start.event"),
            Map.entry("sale.lastPrice.date", "sale.lastPrice"),
            Map.entry("sale.route.freight", "sale.route.to"),
            Map.entry("sale.route.freight.tax.rate", "sale.route.freight"),
            Map.entry("sale.route.lossShare", "sale.route.to"),
            Map.entry("sale.route.invoicing", "sale.route.to"),
            Map.entry("sale.substitute.label", "sale.substitute.perGigajoule"));

    private static final QualityKey USUAL_KEY = QualityKey.parse("net_cv_ar_kcal_it");
    private static final Label FREIGHT = Label.of("freight", "运费");

    private final PricingPolicy policy;
    private final Market market;
    private final TableReader reader;

    private PriceRequests(PricingPolicy policy, Market market, TableReader reader) {
        this.policy = policy;
        this.market = market;
        this.reader = reader;
    }

    /** Returns a reader of tables in UTF-8 with commas. */
    public static PriceRequests of(PricingPolicy policy, Market market) {
        return of(policy, market, TableReader.standard());
    }

    /** Returns a reader of tables as a table reader takes them. */
    public static PriceRequests of(PricingPolicy policy, Market market, TableReader reader) {
        return new PriceRequests(policy, market, reader);
    }

    /**
     * Returns the requests of a file, and the rows that hold none.
     *
     * @throws io.coaldesk.table.TableException if the file is missing, lacks a required column or has an unknown one
     */
    public Loaded<PriceRequest> read(Path file) {
        return reader.readByHeader(file, this::rows);
    }

    /**
     * Returns the requests of a text, and the rows that hold none.
     *
     * @param name the name of the table in messages
     * @throws io.coaldesk.table.TableException if the table lacks a required column or has an unknown one
     */
    public Loaded<PriceRequest> read(String name, String text) {
        return reader.readByHeader(name, text, this::rows);
    }

    private RowReader<PriceRequest> rows(TableHeader header) {
        header.require(
                "id",
                "customer.id",
                "customer.industry",
                "customer.region",
                "place",
                "tonnes",
                "contractCalorificValue.value",
                "supply.cost");
        QualityColumns quality = QualityColumns.of(header, COLUMNS, Optional.empty());
        return row -> request(row, quality);
    }

    private static void requireWhatIsNeeded(Row row) {
        for (Map.Entry<String, String> pair : NEEDED) {
            Require.that(
                    row.optionalText(pair.getKey()).isEmpty()
                            || row.optionalText(pair.getValue()).isPresent(),
                    pair.getValue(),
                    "missing",
                    "a value, since " + pair.getKey() + " has one");
        }
    }

    private PriceRequest request(Row row, QualityColumns quality) {
        requireWhatIsNeeded(row);
        DeliveryPlace place = row.parsed("place", DeliveryPlace::parse);
        BigDecimal tonnes = row.decimal("tonnes");
        PaymentTerms terms = inColumns("paymentTerms.", () -> terms(row));
        Inquiry inquiry = Inquiry.builder()
                .id(row.uniqueText("id"))
                .customer(customer(row))
                .place(place)
                .deliveries(DeliverySchedule.of(row.optionalDate("date").orElse(market.asOf()), tonnes))
                .specification(CoalSpecification.parse(Map.of()))
                .contractCalorificValue(new ContractCalorificValue(
                        row.optionalParsed("contractCalorificValue.key", QualityKey::parse)
                                .orElse(USUAL_KEY),
                        row.decimal("contractCalorificValue.value")))
                .paymentTerms(terms)
                .bid(row.optionalDecimal("bid").map(bid -> price(Require.positive("bid", bid), place)))
                .sale(inColumns("sale.", () -> sale(row, place)))
                .build();
        return PriceRequest.of(inquiry, supply(row, place, tonnes, quality), terms, market);
    }

    /** Names a refused value by its column, of which the type that refused it knows the last part alone. */
    private static <T> T inColumns(String prefix, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidValueException refused) {
            if (refused.field().startsWith(prefix)) {
                throw refused;
            }
            InvalidValueException named =
                    new InvalidValueException(prefix + refused.field(), refused.value(), refused.allowed());
            named.initCause(refused);
            throw named;
        }
    }

    private PricePerTonne price(BigDecimal amount, DeliveryPlace place) {
        return PricePerTonne.of(amount, policy.currency(), policy.salesTax(), place);
    }

    private static Customer customer(Row row) {
        String id = row.text("customer.id");
        Customer.Builder customer = Customer.builder()
                .id(id)
                .name(Label.of(row.optionalText("customer.name").orElse(id)))
                .industry(row.text("customer.industry"))
                .region(row.text("customer.region"));
        row.optionalFlag("customer.partner").ifPresent(customer::partner);
        row.optionalConstant("customer.tier", CustomerTier.class).ifPresent(customer::tier);
        row.optionalText("customer.riskGrade.code")
                .map(code -> RiskGrade.of(code, row.wholeNumber("customer.riskGrade.rank")))
                .ifPresent(customer::riskGrade);
        return customer.build();
    }

    private static PaymentTerms terms(Row row) {
        PaymentTerms.Builder terms = PaymentTerms.builder()
                .prepaidShare(row.optionalDecimal("paymentTerms.prepaidShare").orElse(BigDecimal.ZERO))
                .creditDays(row.optionalWholeNumber("paymentTerms.creditDays").orElse(0))
                .monthEnd(row.optionalConstant("paymentTerms.monthEnd", MonthEndRule.class));
        row.optionalConstant("paymentTerms.instrument", PaymentInstrument.class).ifPresent(terms::instrument);
        row.optionalWholeNumber("paymentTerms.billDays").ifPresent(terms::billDays);
        row.optionalConstant("paymentTerms.start.event", PaymentEvent.class)
                .map(event -> new PaymentStart(event, row.wholeNumber("paymentTerms.start.daysAfterDelivery")))
                .ifPresent(terms::start);
        return terms.build();
    }

    private SupplyPlan supply(Row row, DeliveryPlace place, BigDecimal tonnes, QualityColumns quality) {
        TaxTreatment.Kind kind = row.optionalConstant("supply.cost.tax.kind", TaxTreatment.Kind.class)
                .orElse(policy.salesTax().kind());
        BigDecimal usual = kind == TaxTreatment.Kind.NONE
                ? BigDecimal.ZERO
                : policy.salesTax().rate();
        TaxTreatment tax = new TaxTreatment(
                kind, row.optionalDecimal("supply.cost.tax.rate").orElse(usual));
        PricePerTonne cost = PricePerTonne.of(
                row.decimal("supply.cost"),
                policy.currency(),
                tax,
                row.optionalParsed("supply.cost.place", DeliveryPlace::parse).orElse(place));
        return SupplyPlan.builder()
                .addComponents(SupplyComponent.builder()
                        .offer("supply")
                        .name(WaterfallSteps.SUPPLY_LABEL)
                        .share(BigDecimal.ONE)
                        .tonnes(tonnes)
                        .cost(cost)
                        .build())
                .cost(cost)
                .quality(quality.read(row))
                .build();
    }

    private Optional<SaleDetails> sale(Row row, DeliveryPlace place) {
        SaleDetails.Builder sale = SaleDetails.builder()
                .coalClass(row.optionalText("sale.coalClass"))
                .product(row.optionalText("sale.product"))
                .form(row.optionalConstant("sale.form", CoalForm.class))
                .channel(row.optionalText("sale.channel"))
                .contractKind(row.optionalConstant("sale.contractKind", ContractKind.class))
                .periodTonnes(row.optionalDecimal("sale.periodTonnes"))
                .ownStockDays(row.optionalDecimal("sale.ownStockDays"))
                .lastPrice(row.optionalDecimal("sale.lastPrice")
                        .map(last -> new AgreedPrice(lastDate(row), price(last, place))))
                .route(route(row));
        OptionalInt resales = row.optionalWholeNumber("sale.resales");
        if (resales.isPresent()) {
            sale.resales(resales.getAsInt());
        }
        row.optionalDecimal("sale.substitute.perGigajoule")
                .map(each -> new Substitute(
                        Label.of(row.optionalText("sale.substitute.label").orElse("substitute")),
                        Money.of(each, policy.currency()),
                        policy.salesTax()))
                .ifPresent(sale::addSubstitutes);
        SaleDetails known = sale.build();
        return known.equals(SaleDetails.none()) ? Optional.empty() : Optional.of(known);
    }

    private static LocalDate lastDate(Row row) {
        return row.optionalDate("sale.lastPrice.date")
                .orElseThrow(() -> new InvalidValueException(
                        "sale.lastPrice.date", "missing", "the day on which sale.lastPrice was agreed"));
    }

    private Optional<TransportRoute> route(Row row) {
        return row.optionalParsed("sale.route.to", DeliveryPlace::parse).map(to -> {
            TransportRoute.Builder route = TransportRoute.builder().to(to);
            row.optionalDecimal("sale.route.freight")
                    .map(freight -> new TransportLeg(FREIGHT, Money.of(freight, policy.currency()), freightTax(row)))
                    .ifPresent(route::addLegs);
            row.optionalDecimal("sale.route.lossShare").ifPresent(route::lossShare);
            row.optionalConstant("sale.route.invoicing", Invoicing.class).ifPresent(route::invoicing);
            return route.build();
        });
    }

    private static TaxTreatment freightTax(Row row) {
        return row.optionalDecimal("sale.route.freight.tax.rate")
                .map(rate -> new TaxTreatment(TaxTreatment.Kind.INCLUDED, rate))
                .orElseGet(TaxTreatment::none);
    }
}

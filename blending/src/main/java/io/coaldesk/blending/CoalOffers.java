package io.coaldesk.blending;

import io.coaldesk.coal.QualityColumns;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.money.Currencies;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.Row;
import io.coaldesk.table.RowReader;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableHeader;
import io.coaldesk.table.TableReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables of coal offers, one per row.
 *
 * <p>Columns: {@code id} and {@code price} are required; {@code name}, or {@code name.en} and {@code name.zh}; {@code
 * freight} per tonne to the place of blending, in the currency and tax treatment of the price; {@code stock} in tonnes;
 * {@code validFrom}, {@code validTo}, {@code source}, {@code illustrative}; {@code currency}, {@code place}, {@code
 * tax.kind} and {@code tax.rate} where a row departs from the terms; {@code sd.} before a {@link QualityKey}, as in {@code
 * sd.ash_ar}, for the standard deviation of an assay. Every other column is a quality, named as a {@link QualityKey} is
 * written or as laboratories do. A row with an id that an earlier row holds is rejected.
 */
public final class CoalOffers {

    /** What a column of standard deviations starts with. */
    private static final String DEVIATION = "sd.";

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "name.en",
            "name.zh",
            "price",
            "freight",
            "stock",
            "validFrom",
            "validTo",
            "source",
            "illustrative",
            "currency",
            "place",
            "tax.kind",
            "tax.rate");

    private final OfferTerms terms;
    private final TableReader reader;
    private final Optional<QualityUnit> calorificUnit;
    private final Set<String> ignored;

    private CoalOffers(OfferTerms terms, TableReader reader, Optional<QualityUnit> calorificUnit, Set<String> ignored) {
        this.terms = terms;
        this.reader = reader;
        this.calorificUnit = calorificUnit;
        this.ignored = ignored;
    }

    /** Returns a reader of tables in UTF-8 with commas. */
    public static CoalOffers of(OfferTerms terms) {
        return of(terms, TableReader.standard());
    }

    /** Returns a reader of tables as a table reader takes them. */
    public static CoalOffers of(OfferTerms terms, TableReader reader) {
        return new CoalOffers(terms, reader, Optional.empty(), Set.of());
    }

    /**
     * Returns the same with a unit for the calorific values whose column states none.
     *
     * @throws InvalidValueException if it is no unit of a calorific value
     */
    public CoalOffers withCalorificUnit(QualityUnit unit) {
        return new CoalOffers(terms, reader, Optional.of(unit.requireCalorific("calorificUnit")), ignored);
    }

    /** Returns the same with columns that are passed over; they need not be there. */
    public CoalOffers ignoring(Collection<String> columns) {
        return new CoalOffers(terms, reader, calorificUnit, Set.copyOf(columns));
    }

    /**
     * Returns the offers of a file, and the rows that hold none.
     *
     * @throws TableException if the file is missing, lacks a required column or has an unknown one
     */
    public Loaded<CoalOffer> read(Path file) {
        return reader.readByHeader(file, this::rows);
    }

    /**
     * Returns the offers of a text, and the rows that hold none.
     *
     * @param name the name of the table in messages
     * @throws TableException if the table lacks a required column or has an unknown one
     */
    public Loaded<CoalOffer> read(String name, String text) {
        return reader.readByHeader(name, text, this::rows);
    }

    private RowReader<CoalOffer> rows(TableHeader header) {
        header.require("id", "price");
        Map<String, QualityKey> deviations = deviations(header);
        List<String> others = new ArrayList<>(COLUMNS);
        others.addAll(deviations.keySet());
        others.addAll(ignored);
        QualityColumns quality = QualityColumns.of(header, others, calorificUnit);
        return row -> offer(row, quality, deviations);
    }

    /** Returns the properties whose deviations stand in columns, by column. */
    private static Map<String, QualityKey> deviations(TableHeader header) {
        Map<String, QualityKey> deviations = new LinkedHashMap<>();
        for (String column : header.columns()) {
            if (column.startsWith(DEVIATION)) {
                try {
                    deviations.put(column, QualityKey.parse(column.substring(DEVIATION.length())));
                } catch (InvalidValueException e) {
                    throw new TableException(header.table(), column, e.value(), e.allowed());
                }
            }
        }
        return deviations;
    }

    private CoalOffer offer(Row row, QualityColumns quality, Map<String, QualityKey> deviations) {
        CoalOffer.Builder offer = CoalOffer.builder().id(row.uniqueText("id")).price(price(row));
        name(row).ifPresent(offer::name);
        freight(row).ifPresent(offer::addLeg);
        row.optionalFlag("illustrative").ifPresent(offer::illustrative);
        deviations.forEach((column, key) -> amount(row, column).ifPresent(value -> offer.putDeviation(key, value)));
        return offer.stockTonnes(amount(row, "stock"))
                .quality(quality.read(row))
                .validFrom(row.optionalDate("validFrom"))
                .validTo(row.optionalDate("validTo"))
                .source(row.optionalText("source"))
                .build();
    }

    private static Optional<Label> name(Row row) {
        Optional<String> english = row.optionalText("name.en");
        Optional<String> chinese = row.optionalText("name.zh");
        if (english.isPresent() || chinese.isPresent()) {
            return Optional.of(Label.of(
                    english.or(() -> chinese).orElseThrow(),
                    chinese.or(() -> english).orElseThrow()));
        }
        return row.optionalText("name").map(Label::of);
    }

    private PricePerTonne price(Row row) {
        BigDecimal price = notNegative("price", row.decimal("price"));
        DeliveryPlace place = row.optionalParsed("place", DeliveryPlace::parse).orElse(terms.place());
        return PricePerTonne.of(price, currency(row), tax(row), place);
    }

    private Optional<PricePerTonne> freight(Row row) {
        return amount(row, "freight").map(freight -> PricePerTonne.of(freight, currency(row), tax(row), terms.place()));
    }

    private Currency currency(Row row) {
        return row.optionalParsed("currency", Currencies::parse).orElse(terms.currency());
    }

    private TaxTreatment tax(Row row) {
        Optional<TaxTreatment.Kind> kind = row.optionalConstant("tax.kind", TaxTreatment.Kind.class);
        Optional<BigDecimal> rate = row.optionalDecimal("tax.rate");
        if (kind.isEmpty() && rate.isEmpty()) {
            return terms.tax();
        }
        TaxTreatment.Kind actual = kind.orElse(terms.tax().kind());
        BigDecimal usual =
                actual == TaxTreatment.Kind.NONE ? BigDecimal.ZERO : terms.tax().rate();
        return new TaxTreatment(actual, rate.orElse(usual));
    }

    private static Optional<BigDecimal> amount(Row row, String column) {
        return row.optionalDecimal(column).map(amount -> notNegative(column, amount));
    }

    private static BigDecimal notNegative(String column, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new InvalidValueException(column, amount.toPlainString(), "0 or more");
        }
        return amount;
    }
}

package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a column's name as laboratories write it: as a {@link QualityKey}, in the symbols of GB/T 483 ({@code Mt}, {@code
 * Vdaf}, {@code St,d}, {@code Qnet.ar}), or in Chinese ({@code 收到基低位发热量}); a unit or a basis may follow in brackets.
 *
 * <p>A symbol and its basis may be joined by a comma, a point, an underscore, a blank or nothing. What has several
 * readings is refused with their list.
 */
final class LaboratoryNotation {

    private static final Pattern BRACKETS = Pattern.compile("(.*?)[\\s/／]*[(\\[（【]([^()\\[\\]（）【】]*)[)\\]）】]\\s*(%?)");
    private static final Pattern SEPARATED = Pattern.compile("(.*?)[\\s,.，．_·-]+([^\\s,.，．_·-]+)");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(.*?)[\\s,，_/]*(%|[A-Za-zµμ]+/[A-Za-z]+|\\p{IsHan}+/\\p{IsHan}+|℃|°C)");
    private static final Pattern SYMBOL_BEHIND = Pattern.compile("\\p{IsHan}+\\s*([A-Za-z].*)");

    /** What a refusal says of a name that states no basis. */
    static final String NO_BASIS = "no basis";

    /** What a refusal says of a name that states no unit where one must be stated. */
    static final String NO_UNIT = "no unit";

    /** What a refusal says of a calorie that may be any of the three. */
    static final String ANY_CALORIE = "a calorie of three";

    private final Optional<QualityUnit> calorificUnit;

    /** Creates a reader of names whose calorific values are in a unit unless the name states another. */
    LaboratoryNotation(Optional<QualityUnit> calorificUnit) {
        this.calorificUnit = calorificUnit;
    }

    /**
     * Returns the key that a name means.
     *
     * @throws InvalidValueException if it means none, or if its basis or unit is missing; the message lists what it could
     *     be
     */
    QualityKey key(String name) {
        String text = name.replace('\u00a0', ' ').strip();
        QualityKey standard = StandardProperties.KEYS.get(text);
        if (standard != null) {
            return standard;
        }
        Parts parts = new Parts();
        QualityKey key = parts(text, parts);
        parts.requireAgreement(text, key);
        return key;
    }

    /** Returns whether a name means a key, be it one that still lacks its unit. */
    boolean reads(String name) {
        try {
            key(name);
            return true;
        } catch (InvalidValueException e) {
            return e.value().equals(NO_UNIT) || e.value().equals(ANY_CALORIE);
        }
    }

    /** What brackets and the end of a name state. */
    private static final class Parts {
        private Optional<AnalysisBasis> basis = Optional.empty();
        private Optional<QualityUnit> unit = Optional.empty();

        /** Refuses a name whose brackets say another thing than the rest of it. */
        void requireAgreement(String name, QualityKey key) {
            boolean agrees = basis.map(key.basis()::equals).orElse(true)
                    && unit.map(key.unit()::equals).orElse(true);
            if (!agrees) {
                String stated = basis.map(AnalysisBasis::code).orElse("")
                        + unit.map(unit -> " " + unit.label().en()).orElse("");
                throw new InvalidValueException(
                        name, "two meanings: " + key + " and " + stated.strip(), "one basis and one unit");
            }
        }
    }

    private QualityKey parts(String name, Parts parts) {
        Optional<QualityKey> key = read(name, parts);
        if (key.isPresent()) {
            return key.get();
        }
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            return inBrackets(brackets.group(1), brackets.group(2).strip(), parts);
        }
        Matcher behind = UNIT_BEHIND.matcher(name);
        if (behind.matches()) {
            Optional<QualityUnit> unit = unit(behind.group(2));
            if (unit.isPresent()) {
                parts.unit = unit;
                return parts(behind.group(1), parts);
            }
        }
        Matcher symbol = SYMBOL_BEHIND.matcher(name);
        return symbol.matches() ? parts(symbol.group(1), parts) : grammar(LaboratoryNames.plain(name), parts);
    }

    /** Reads a name as a key, whose unit may stand in brackets or hold for the whole table. */
    private QualityKey grammar(String plain, Parts parts) {
        if (plain.endsWith("_kcal")) {
            parts.unit = unit("kcal");
            return grammar(plain.substring(0, plain.length() - "_kcal".length()), parts);
        }
        return parts.unit
                .or(() -> calorificUnit)
                .map(unit -> StandardProperties.KEYS.get(plain + "_" + unit.code()))
                .orElseGet(() -> QualityKey.parse(plain));
    }

    /** Reads what stands in brackets: a unit, a basis, both, or the symbol of what stands before them. */
    private QualityKey inBrackets(String before, String inside, Parts parts) {
        Optional<QualityKey> symbol =
                before.isEmpty() || !stateOnly(inside, parts) ? read(inside, parts) : Optional.empty();
        if (symbol.isEmpty()) {
            return parts(before.isEmpty() ? inside : before, parts);
        }
        // The name before its symbol may state a basis too: 收到基灰分(Ad) says two things.
        LaboratoryNames.chinese(before).stream()
                .flatMap(reading -> reading.basis().stream())
                .findFirst()
                .ifPresent(basis -> parts.basis = Optional.of(basis));
        return symbol.get();
    }

    /** Takes units and bases, separated by blanks or commas; returns whether nothing else is stated. */
    private boolean stateOnly(String inside, Parts parts) {
        Optional<QualityUnit> whole = unit(inside);
        if (whole.isPresent()) {
            parts.unit = whole;
            return true;
        }
        if (LaboratoryNames.basis(inside).isPresent()) {
            parts.basis = LaboratoryNames.basis(inside);
            return true;
        }
        boolean all = true;
        for (String part : inside.split("[\\s,，]+", -1)) {
            Optional<QualityUnit> unit = unit(part);
            Optional<AnalysisBasis> basis = LaboratoryNames.basis(part);
            parts.unit = unit.or(() -> parts.unit);
            parts.basis = basis.or(() -> parts.basis);
            all &= unit.isPresent() || basis.isPresent();
        }
        return all;
    }

    private Optional<QualityUnit> unit(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(" ", "");
        if (LaboratoryNames.UNDEFINED_CALORIE.contains(plain)) {
            return Optional.of(calorificUnit
                    .filter(QualityUnit::isCalorie)
                    .orElseThrow(() -> new InvalidValueException(
                            text,
                            ANY_CALORIE,
                            "kcal_it (4.1868 J), kcal_20c (4.1816 J) or kcal_th (4.184 J), in the header or for the"
                                    + " whole table")));
        }
        return Optional.ofNullable(LaboratoryNames.UNITS.get(plain));
    }

    /** Returns the key of a name without brackets, or empty if nothing reads it. */
    private Optional<QualityKey> read(String name, Parts parts) {
        List<Reading> readings = new ArrayList<>();
        readings.addAll(symbols(name));
        readings.addAll(LaboratoryNames.chinese(name));
        LaboratoryNames.english(name).ifPresent(readings::add);
        return readings.stream()
                .max(Comparator.comparing((Reading reading) -> reading.basis.isPresent())
                        .thenComparingInt(reading -> reading.name.length())
                        .thenComparing(reading -> reading.name))
                .map(reading -> key(name, reading, parts));
    }

    /** A way to read a name: what is measured, by which part of the name, and on which basis if one is stated. */
    record Reading(String name, List<QualityProperty> properties, Optional<AnalysisBasis> basis) {}

    private static List<Reading> symbols(String name) {
        List<Reading> readings = new ArrayList<>();
        Matcher separated = SEPARATED.matcher(name);
        if (separated.matches()) {
            symbol(separated.group(1), separated.group(2)).ifPresent(readings::add);
            LaboratoryNames.basis(separated.group(2))
                    .flatMap(basis -> LaboratoryNames.property(separated.group(1), basis))
                    .ifPresent(readings::add);
        }
        for (int end = 1; end <= name.length(); end++) {
            symbol(name.substring(0, end), name.substring(end)).ifPresent(readings::add);
        }
        return readings;
    }

    private static Optional<Reading> symbol(String symbol, String basis) {
        List<QualityProperty> properties = LaboratoryNames.SYMBOLS.get(symbol.replaceAll("[\\s,.，．_·-]", ""));
        if (properties == null) {
            return Optional.empty();
        }
        if (basis.isEmpty()) {
            return Optional.of(new Reading(symbol, properties, Optional.empty()));
        }
        return LaboratoryNames.basis(basis).map(stated -> new Reading(symbol, properties, Optional.of(stated)));
    }

    private QualityKey key(String name, Reading reading, Parts parts) {
        Optional<AnalysisBasis> stated = reading.basis.or(() -> parts.basis);
        List<QualityProperty> fitting = reading.properties.stream()
                .filter(property ->
                        stated.map(property::admits).orElse(property.bases().size() == 1))
                .toList();
        if (stated.isEmpty() && reading.properties.size() > 1) {
            throw new InvalidValueException(
                    name,
                    NO_BASIS,
                    "one of "
                            + reading.properties.stream()
                                    .map(property -> property.key())
                                    .toList());
        }
        if (fitting.isEmpty()) {
            // Refused with the bases that there are.
            return stated.isEmpty()
                    ? QualityKey.parse(reading.properties.get(0).code())
                    : reading.properties
                            .get(0)
                            .on(stated.get(), reading.properties.get(0).firstUnit());
        }
        QualityProperty property = fitting.get(0);
        AnalysisBasis basis = stated.orElseGet(() -> property.bases().iterator().next());
        return new QualityKey(property, basis, unit(name, property, basis, parts));
    }

    private QualityUnit unit(String name, QualityProperty property, AnalysisBasis basis, Parts parts) {
        Optional<QualityUnit> unit = parts.unit
                .or(property::impliedUnit)
                .or(() -> property.units().contains(QualityUnit.KJ_PER_KG) ? calorificUnit : Optional.empty());
        return unit.filter(property.units()::contains)
                .orElseThrow(() -> new InvalidValueException(
                        name,
                        unit.map(wrong -> "unit " + wrong.label().en()).orElse(NO_UNIT),
                        "one of "
                                + property.units().stream()
                                        .map(allowed -> property.on(basis, allowed))
                                        .toList()));
    }
}

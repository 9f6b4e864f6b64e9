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

    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[(\\[（【]([^()\\[\\]（）【】]*)[)\\]）】]");
    private static final Pattern SEPARATED = Pattern.compile("(.*?)[\\s,.，．_·-]+([^\\s,.，．_·-]+)");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(.*?)[\\s,，_/]*(%|[A-Za-zµμ]+/[A-Za-z]+|\\p{IsHan}+/\\p{IsHan}+|℃|°C)");

    private static final Pattern SYMBOL_BEHIND = Pattern.compile("\\p{IsHan}+\\s*([A-Za-z].*)");

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
        String text = name.strip();
        QualityKey standard = StandardProperties.KEYS.get(text);
        return standard != null ? standard : parts(text, new Parts());
    }

    /** What is known of a name so far. */
    private static final class Parts {
        private Optional<AnalysisBasis> basis = Optional.empty();
        private Optional<QualityUnit> unit = Optional.empty();
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

    /** Reads what stands in brackets: a unit, a basis, or the symbol of what stands before them. */
    private QualityKey inBrackets(String before, String inside, Parts parts) {
        Optional<QualityUnit> unit = unit(inside);
        Optional<AnalysisBasis> basis = LaboratoryNames.basis(inside);
        if (unit.isPresent()) {
            parts.unit = unit;
        } else if (basis.isPresent()) {
            parts.basis = basis;
        } else if (!before.isEmpty()) {
            Optional<QualityKey> symbol = read(inside, parts);
            if (symbol.isPresent()) {
                return symbol.get();
            }
            return parts(before + "," + inside, parts);
        }
        return parts(before, parts);
    }

    private Optional<QualityUnit> unit(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(" ", "");
        if (LaboratoryNames.UNDEFINED_CALORIE.contains(plain)) {
            return Optional.of(calorificUnit
                    .filter(unit -> unit.code().startsWith("kcal"))
                    .orElseThrow(() -> new InvalidValueException(
                            text,
                            "a calorie of three",
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
                        .thenComparing(reading -> reading.name.length())
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
                    "no basis",
                    "one of "
                            + reading.properties.stream()
                                    .map(property -> property.key())
                                    .toList());
        }
        if (fitting.isEmpty()) {
            // Refused with the bases that there are.
            return stated.isEmpty()
                    ? QualityKey.parse(reading.properties.get(0).code())
                    : reading.properties.get(0).on(stated.get(), firstUnit(reading.properties.get(0)));
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
                        unit.map(wrong -> "unit " + wrong.label().en()).orElse("no unit"),
                        "one of "
                                + property.units().stream()
                                        .map(allowed -> property.on(basis, allowed))
                                        .toList()));
    }

    private static QualityUnit firstUnit(QualityProperty property) {
        return property.units().iterator().next();
    }

    /** Returns whether two neighbouring names are one that a comma has split, such as {@code St} and {@code d}. */
    static boolean isSplit(String first, String second) {
        boolean needsBasis = Optional.ofNullable(LaboratoryNames.SYMBOLS.get(first)).stream()
                .flatMap(List::stream)
                .anyMatch(property -> property.bases().size() > 1 || property.equals(QualityProperty.TOTAL_MOISTURE));
        return needsBasis
                && (second.equals("v")
                        || second.equals("p")
                        || LaboratoryNames.basis(second).isPresent());
    }
}

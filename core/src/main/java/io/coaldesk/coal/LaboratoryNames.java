package io.coaldesk.coal;

import io.coaldesk.coal.LaboratoryNotation.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabulary of laboratory reports: symbols, Chinese names, bases and units. */
final class LaboratoryNames {

    /** What "moisture" may mean: the basis tells. */
    private static final List<QualityProperty> WATER =
            List.of(QualityProperty.TOTAL_MOISTURE, QualityProperty.MOISTURE);

    /** Symbols of GB/T 483 and of the trade, without their separators; several properties where the basis decides. */
    static final Map<String, List<QualityProperty>> SYMBOLS = symbols();

    /** Chinese names beside the labels of the properties. */
    private static final Map<String, List<QualityProperty>> CHINESE = chineseNames();

    private static final Map<String, AnalysisBasis> BASES = bases();

    /** Abbreviations of the coal trade that hold their basis. */
    private static final Map<String, Reading> TRADE = Map.of(
            "GAR", trade("GAR", QualityProperty.GROSS_CV, AnalysisBasis.AS_RECEIVED),
            "GAD", trade("GAD", QualityProperty.GROSS_CV, AnalysisBasis.AIR_DRIED),
            "NAR", trade("NAR", QualityProperty.NET_CV, AnalysisBasis.AS_RECEIVED));

    /** Units as they stand in headers, in lower case without blanks. */
    static final Map<String, QualityUnit> UNITS = units();

    /** Ways to write a calorie that do not say which of the three it is. */
    static final Set<String> UNDEFINED_CALORIE =
            Set.of("kcal/kg", "kcal", "cal/g", "cal", "大卡/千克", "千卡/千克", "大卡", "卡/克");

    private LaboratoryNames() {}

    private static Map<String, List<QualityProperty>> symbols() {
        Map<String, List<QualityProperty>> symbols = new HashMap<>();
        add(symbols, QualityProperty.TOTAL_MOISTURE, "Mt", "TM");
        add(symbols, QualityProperty.FREE_MOISTURE, "Mf", "FM", "ADL");
        add(symbols, QualityProperty.MOISTURE, "IM", "Minh");
        symbols.put("M", WATER);
        symbols.put("moisture", WATER);
        add(symbols, QualityProperty.MOISTURE_HOLDING_CAPACITY, "MHC");
        add(symbols, QualityProperty.ASH, "A", "Ash", "ASH");
        add(symbols, QualityProperty.VOLATILE_MATTER, "V", "VM", "vm");
        add(symbols, QualityProperty.FIXED_CARBON, "FC", "fc");
        add(symbols, QualityProperty.SULPHUR, "S", "St", "TS");
        add(symbols, SulphurProperties.PYRITIC_SULPHUR, "Sp");
        add(symbols, SulphurProperties.SULPHATE_SULPHUR, "Ss");
        add(symbols, SulphurProperties.ORGANIC_SULPHUR, "So");
        add(symbols, SulphurProperties.BOMB_SULPHUR, "Sb");
        add(symbols, QualityProperty.CARBON, "C");
        add(symbols, QualityProperty.HYDROGEN, "H");
        add(symbols, QualityProperty.NITROGEN, "N");
        add(symbols, QualityProperty.OXYGEN, "O");
        add(symbols, QualityProperty.GROSS_CV, "Qgr", "Qgrv", "GCV", "HHV");
        add(symbols, QualityProperty.NET_CV, "Qnet", "Qnetv", "Qnetp", "NCV", "LHV");
        add(symbols, QualityProperty.BOMB_CV, "Qb");
        add(symbols, ElementProperties.PHOSPHORUS, "P");
        add(symbols, ElementProperties.CHLORINE, "Cl");
        add(symbols, ElementProperties.FLUORINE, "F");
        add(symbols, ElementProperties.ARSENIC, "As");
        add(symbols, ElementProperties.MERCURY, "Hg");
        add(symbols, ElementProperties.LEAD, "Pb");
        add(symbols, ElementProperties.CADMIUM, "Cd");
        add(symbols, ElementProperties.CHROMIUM, "Cr");
        add(symbols, ElementProperties.SELENIUM, "Se");
        AshProperties.OXIDES.forEach(oxide -> add(symbols, oxide, oxide.label().en()));
        add(symbols, AshProperties.DEFORMATION, "DT", "IT", "IDT");
        add(symbols, AshProperties.SOFTENING, "ST");
        add(symbols, AshProperties.HEMISPHERE, "HT");
        add(symbols, AshProperties.FLOW, "FT");
        add(symbols, CokingProperties.CAKING_INDEX, "G", "GRI");
        add(symbols, CokingProperties.PLASTIC_LAYER, "Y");
        add(symbols, CokingProperties.PLASTOMETER_CONTRACTION, "X");
        add(symbols, CokingProperties.DILATATION, "b");
        add(symbols, CokingProperties.SWELLING_NUMBER, "CSN", "FSI", "csn");
        add(symbols, CokingProperties.COKE_RESIDUE, "CRC", "crc");
        add(symbols, CokingProperties.COKE_REACTIVITY, "CRI");
        add(symbols, CokingProperties.COKE_STRENGTH, "CSR");
        add(symbols, CokingProperties.REFLECTANCE, "Rmax", "R0max", "Romax");
        add(symbols, PhysicalProperties.GRINDABILITY, "HGI", "hgi");
        add(symbols, PhysicalProperties.TRANSMITTANCE, "PM", "pm");
        return Map.copyOf(symbols);
    }

    private static Map<String, List<QualityProperty>> chineseNames() {
        Map<String, List<QualityProperty>> names = new HashMap<>();
        QualityProperty.standard()
                .forEach(property -> add(names, property, property.label().zh()));
        names.put("水分", WATER);
        names.put("水份", WATER);
        add(names, QualityProperty.TOTAL_MOISTURE, "全水", "全水份");
        add(names, QualityProperty.FREE_MOISTURE, "外水");
        add(names, QualityProperty.MOISTURE, "分析水", "分析水分", "内水", "内在水分");
        add(names, QualityProperty.ASH, "灰份");
        add(names, QualityProperty.VOLATILE_MATTER, "挥发份");
        add(names, QualityProperty.SULPHUR, "硫", "硫分", "硫份", "全硫分");
        add(names, QualityProperty.GROSS_CV, "高位热值", "高位发热", "恒容高位发热量");
        add(names, QualityProperty.NET_CV, "低位热值", "低位发热", "恒容低位发热量");
        add(names, AshProperties.DEFORMATION, "变形温度");
        add(names, AshProperties.SOFTENING, "软化温度");
        add(names, AshProperties.HEMISPHERE, "半球温度");
        add(names, AshProperties.FLOW, "流动温度");
        add(names, CokingProperties.CAKING_INDEX, "粘结指数", "G值");
        add(names, CokingProperties.PLASTIC_LAYER, "胶质层厚度", "Y值");
        add(names, PhysicalProperties.GRINDABILITY, "可磨性指数", "哈氏可磨指数");
        return Map.copyOf(names);
    }

    private static Map<String, AnalysisBasis> bases() {
        Map<String, AnalysisBasis> bases = new HashMap<>();
        AnalysisBasis.standard().stream()
                .filter(basis -> !basis.code().isEmpty())
                .forEach(basis -> {
                    bases.put(basis.code(), basis);
                    bases.put(basis.label().zh(), basis);
                    bases.put(basis.label().en(), basis);
                });
        bases.put("arb", AnalysisBasis.AS_RECEIVED);
        bases.put("adb", AnalysisBasis.AIR_DRIED);
        bases.put("空干基", AnalysisBasis.AIR_DRIED);
        bases.put("分析基", AnalysisBasis.AIR_DRIED);
        bases.put("db", AnalysisBasis.DRY);
        bases.put("干基", AnalysisBasis.DRY);
        bases.put("dafb", AnalysisBasis.DRY_ASH_FREE);
        bases.put("干燥无灰", AnalysisBasis.DRY_ASH_FREE);
        return Map.copyOf(bases);
    }

    private static Map<String, QualityUnit> units() {
        Map<String, QualityUnit> units = new HashMap<>();
        for (QualityUnit unit : QualityUnit.values()) {
            if (unit.isCalorific() && !unit.isCalorie()) {
                units.put(unit.label().en().toLowerCase(Locale.ROOT), unit);
                units.put(unit.label().zh(), unit);
            }
            if (!unit.code().isEmpty()) {
                units.put(unit.code(), unit);
            }
        }
        Stream.of("mj·kg-1", "mj·kg⁻¹").forEach(text -> units.put(text, QualityUnit.MJ_PER_KG));
        Stream.of("kcal(it)/kg", "kcal_it/kg").forEach(text -> units.put(text, QualityUnit.KCAL_IT_PER_KG));
        units.put("%", QualityUnit.PERCENT);
        units.put("wt%", QualityUnit.PERCENT);
        Stream.of("ug/g", "µg/g", "μg/g", "ppm", "mg/kg", "微克/克")
                .forEach(text -> units.put(text, QualityUnit.UG_PER_G));
        Stream.of("℃", "°c").forEach(text -> units.put(text, QualityUnit.CELSIUS));
        units.put("mm", QualityUnit.MILLIMETRE);
        return Map.copyOf(units);
    }

    private static Reading trade(String name, QualityProperty property, AnalysisBasis basis) {
        return new Reading(name, List.of(property), Optional.of(basis));
    }

    private static void add(Map<String, List<QualityProperty>> names, QualityProperty property, String... texts) {
        for (String text : texts) {
            names.put(text, List.of(property));
        }
    }

    /** Returns the basis of its code, its Chinese or its English name. */
    static Optional<AnalysisBasis> basis(String text) {
        String plain = text.strip();
        // Ad is the ash of the dry coal, while AD and ADB are a basis in capitals; one capital alone is a symbol.
        boolean capitals = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
        AnalysisBasis named = BASES.get(capitals ? plain.toLowerCase(Locale.ROOT) : plain);
        return named != null ? Optional.of(named) : AnalysisBasis.find(plain).filter(AnalysisBasis::isNominated);
    }

    /** Returns the readings of a Chinese name, whose basis may stand before or behind the property. */
    static List<Reading> chinese(String name) {
        List<Reading> readings = new ArrayList<>();
        List<QualityProperty> whole = CHINESE.get(name);
        if (whole != null) {
            readings.add(new Reading(name, whole, Optional.empty()));
        }
        BASES.forEach((text, basis) -> {
            if (name.length() > text.length() && name.startsWith(text)) {
                property(name.substring(text.length()), basis).ifPresent(readings::add);
            }
            if (name.length() > text.length() && name.endsWith(text)) {
                property(name.substring(0, name.length() - text.length()), basis)
                        .ifPresent(readings::add);
            }
        });
        return readings;
    }

    static Optional<Reading> property(String name, AnalysisBasis basis) {
        return Optional.ofNullable(CHINESE.get(name.strip()))
                .map(properties -> new Reading(name, properties, Optional.of(basis)));
    }

    /** Returns the reading of a trade abbreviation, or of an English name that states the property alone. */
    static Optional<Reading> english(String name) {
        Reading trade = TRADE.get(name);
        if (trade != null) {
            return Optional.of(trade);
        }
        String plain = plain(name);
        return QualityProperty.standard().stream()
                .filter(property -> property.code().equals(plain)
                        || plain(property.label().en()).equals(plain))
                .findFirst()
                .map(property -> property.equals(QualityProperty.MOISTURE) ? WATER : List.of(property))
                .map(properties -> new Reading(name, properties, Optional.<AnalysisBasis>empty()));
    }

    /** Returns a name in the form of a key: lower case, underscores, one spelling. */
    static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_")
                .replace("sulfur", "sulphur")
                .replace("sulfate", "sulphate");
    }
}

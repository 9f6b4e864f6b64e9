package io.coaldesk.coal;

import java.util.ArrayList;
import java.util.List;

/**
 * The mass of each basis that holds one kilogram of dry coal, which is all that conversion between bases needs.
 *
 * <pre>m(ar) = 100 / (100 - Mt)           m(d)    = 1
 * m(ad) = 100 / (100 - Mad)          m(daf)  = (100 - Ad) / 100
 * m(nominated) = 100 / (100 - M)     m(dmmf) = (100 - MMd) / 100
 * m(maf)  = 100 / (100 - MHC) - Ad / 100
 * m(mmmf) = 100 / (100 - MHC) - MMd / 100, with Mt for MHC where that is not measured
 * m(ash)  = Ad / 100                 MM = 1.08 A + 0.55 S (Parr)
 *
 * X(d) = X(from) m(from) + offset(from);  X(to) = (X(d) - offset(to)) / m(to)</pre>
 *
 * <p>The offset is zero but on two kinds of bases. Without mineral matter, Parr corrects the value for the sulphur and
 * the water that the ash no longer shows: {@code FC 0.15 Sd}, {@code V 0.08 Ad + 0.40 Sd}, {@code Q 50 Sd Btu/lb}. With
 * the moisture's elements included, it takes out those of the water: {@code H 0.1119}, {@code O 0.8881} of it.
 *
 * <p>An unknown mass is NaN. Sources: GB/T 35985, ASTM D3180, ASTM D388 (Parr), ASTM D3176, GB/T 5751.
 */
final class BasisMasses {

    /**
     * The least combustible share of either basis for which a conversion is answered: below it the ash-free mass is
     * the difference of two nearly equal numbers, and there and back is no longer the identity.
     */
    static final double LEAST_COMBUSTIBLE_SHARE = 0.01;

    /** Mass of hydrogen and of oxygen per mass of water (ASTM D3180; 2 x 1.00794 / 18.0153). */
    private static final double HYDROGEN_OF_WATER = 0.1119;

    private static final double OXYGEN_OF_WATER = 0.8881;

    private static final double MINERAL_PER_ASH = 1.08;
    private static final double MINERAL_PER_SULPHUR = 0.55;
    private static final double FIXED_CARBON_PER_SULPHUR = 0.15;
    private static final double GROSS_PER_SULPHUR = QualityUnit.BTU_PER_LB.convert(50, QualityUnit.KJ_PER_KG);

    private static final QualityKey TOTAL_MOISTURE = QualityProperty.TOTAL_MOISTURE.key();
    private static final QualityKey HOLDING_CAPACITY = QualityProperty.MOISTURE_HOLDING_CAPACITY.key();

    private final double totalMoisture;
    private final double airDriedMoisture;
    private final double holdingCapacity;
    private final double ash;
    private final double sulphur;
    private final double mineralMatter;

    /**
     * Creates the masses from moistures in percent of their own basis, and ash and sulphur in percent of the dry coal;
     * NaN where not measured.
     */
    BasisMasses(double totalMoisture, double airDriedMoisture, double holdingCapacity, double ash, double sulphur) {
        this.totalMoisture = totalMoisture;
        this.airDriedMoisture = airDriedMoisture;
        this.holdingCapacity = holdingCapacity;
        this.ash = ash;
        this.sulphur = sulphur;
        this.mineralMatter = MINERAL_PER_ASH * ash + MINERAL_PER_SULPHUR * sulphur;
    }

    /** Returns these masses with the ash and sulphur of the dry coal, percent. */
    BasisMasses with(double dryAsh, double drySulphur) {
        return new BasisMasses(totalMoisture, airDriedMoisture, holdingCapacity, dryAsh, drySulphur);
    }

    private static double withMoisture(double percent) {
        return 100 / (100 - percent);
    }

    private double bedMoisture() {
        return Double.isNaN(holdingCapacity) ? totalMoisture : holdingCapacity;
    }

    /** Returns the mass of a basis per kilogram of dry coal, or NaN. */
    double of(AnalysisBasis basis) {
        return switch (basis.mass()) {
            case AS_RECEIVED -> withMoisture(totalMoisture);
            case AIR_DRIED -> withMoisture(airDriedMoisture);
            case DRY -> 1;
            case DRY_ASH_FREE -> 1 - ash / 100;
            case DRY_MINERAL_MATTER_FREE -> 1 - mineralMatter / 100;
            case MOIST_MINERAL_MATTER_FREE -> withMoisture(bedMoisture()) - mineralMatter / 100;
            case MOIST_ASH_FREE -> withMoisture(holdingCapacity) - ash / 100;
            case NOMINATED -> withMoisture(basis.moisture());
            case ASH -> ash / 100;
            case NONE -> Double.NaN;
        };
    }

    /** Returns a value of a property that converts by mass on another basis, in percent or kJ/kg, or NaN. */
    double convert(QualityProperty property, double value, AnalysisBasis from, AnalysisBasis to) {
        if (isBarren(from) || isBarren(to)) {
            return Double.NaN;
        }
        if (from.isPlainMass() && to.isPlainMass()) {
            return value * (of(from) / of(to));
        }
        return (value * of(from) + offset(property, from) - offset(property, to)) / of(to);
    }

    private double offset(QualityProperty property, AnalysisBasis basis) {
        if (basis.includesMoistureElements()) {
            double share = property.equals(QualityProperty.HYDROGEN) ? HYDROGEN_OF_WATER : OXYGEN_OF_WATER;
            return -100 * share * (of(basis) - 1);
        }
        if (!basis.isMineralMatterFree()) {
            return 0;
        }
        if (property.equals(QualityProperty.GROSS_CV)) {
            return GROSS_PER_SULPHUR * sulphur;
        }
        if (property.equals(QualityProperty.VOLATILE_MATTER)) {
            return (MINERAL_PER_ASH - 1) * ash + (MINERAL_PER_SULPHUR - FIXED_CARBON_PER_SULPHUR) * sulphur;
        }
        return FIXED_CARBON_PER_SULPHUR * sulphur;
    }

    /** Returns whether a basis holds too little combustible matter for a conversion to be meaningful. */
    boolean isBarren(AnalysisBasis basis) {
        double combustible = Double.isNaN(ash) ? 1 : 1 - ash / 100;
        double organic = basis.isMineralMatterFree() ? 1 - mineralMatter / 100 : combustible;
        return organic < LEAST_COMBUSTIBLE_SHARE
                || combustible < LEAST_COMBUSTIBLE_SHARE
                || combustible / of(basis) < LEAST_COMBUSTIBLE_SHARE;
    }

    /** Returns which measurements the mass of a basis lacks; of two that would serve, the one that is asked for first. */
    List<QualityKey> unknown(AnalysisBasis basis) {
        List<QualityKey> unknown = new ArrayList<>();
        switch (basis.mass()) {
            case AS_RECEIVED -> lack(unknown, totalMoisture, TOTAL_MOISTURE);
            case AIR_DRIED -> lack(unknown, airDriedMoisture, QualityProperty.MOISTURE.key());
            case MOIST_ASH_FREE -> lack(unknown, holdingCapacity, HOLDING_CAPACITY);
            case MOIST_MINERAL_MATTER_FREE -> lack(unknown, bedMoisture(), HOLDING_CAPACITY);
            case DRY, DRY_ASH_FREE, DRY_MINERAL_MATTER_FREE, NOMINATED, ASH, NONE -> {}
        }
        boolean withoutAsh = switch (basis.mass()) {
            case DRY_ASH_FREE, DRY_MINERAL_MATTER_FREE, MOIST_MINERAL_MATTER_FREE, MOIST_ASH_FREE, ASH -> true;
            case AS_RECEIVED, AIR_DRIED, DRY, NOMINATED, NONE -> false;
        };
        if (withoutAsh) {
            lack(unknown, ash, QualityProperty.ASH.on(AnalysisBasis.DRY));
        }
        if (basis.isMineralMatterFree()) {
            lack(unknown, sulphur, QualityProperty.SULPHUR.on(AnalysisBasis.DRY));
        }
        return unknown;
    }

    private static void lack(List<QualityKey> unknown, double known, QualityKey measurement) {
        if (Double.isNaN(known)) {
            unknown.add(measurement);
        }
    }
}

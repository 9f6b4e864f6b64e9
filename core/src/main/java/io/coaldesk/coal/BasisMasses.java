package io.coaldesk.coal;

import static io.coaldesk.coal.AnalysisBasis.AS_RECEIVED;
import static io.coaldesk.coal.AnalysisBasis.DRY;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mass of each basis that holds one kilogram of dry coal, which is all that conversion between bases needs.
 *
 * <pre>m(ar) = 100 / (100 - Mt), m(ad) = 100 / (100 - Mad), m(d) = 1, m(daf) = (100 - Ad) / 100;
 * X(to) = X(from) m(from) / m(to)</pre>
 *
 * <p>An unknown mass is NaN. Source: GB/T 35985, ASTM D3180.
 */
final class BasisMasses {

    /**
     * The least combustible share of either basis for which a conversion is answered: below it the ash-free mass is
     * the difference of two nearly equal numbers, and there and back is no longer the identity.
     */
    static final double LEAST_COMBUSTIBLE_SHARE = 0.01;

    private final double asReceived;
    private final double airDried;
    private final double dryAshFree;

    private BasisMasses(double asReceived, double airDried, double dryAshFree) {
        this.asReceived = asReceived;
        this.airDried = airDried;
        this.dryAshFree = dryAshFree;
    }

    /**
     * Returns the masses from moistures and ash, NaN where not measured.
     *
     * @param ash the ash in percent of the mass of {@code ashBasis}
     */
    static BasisMasses of(double totalMoisture, double moistureAirDried, double ash, AnalysisBasis ashBasis) {
        double asReceived = 100 / (100 - totalMoisture);
        double airDried = 100 / (100 - moistureAirDried);
        double ashMass = ashBasis == DRY ? 1 : ashBasis == AS_RECEIVED ? asReceived : airDried;
        return new BasisMasses(asReceived, airDried, 1 - ash * ashMass / 100);
    }

    /** Returns the mass of a basis per kilogram of dry coal, or NaN. */
    double of(AnalysisBasis basis) {
        return switch (basis) {
            case AS_RECEIVED -> asReceived;
            case AIR_DRIED -> airDried;
            case DRY -> 1;
            case DRY_ASH_FREE -> dryAshFree;
        };
    }

    /** Returns the factor from one basis to another, or NaN if a measurement is missing. */
    double factor(AnalysisBasis from, AnalysisBasis to) {
        return of(from) / of(to);
    }

    /** Returns whether a basis holds too little combustible matter for a conversion to be meaningful. */
    boolean isBarren(AnalysisBasis basis) {
        double combustible = Double.isNaN(dryAshFree) ? 1 : dryAshFree;
        return combustible / of(basis) < LEAST_COMBUSTIBLE_SHARE || combustible < LEAST_COMBUSTIBLE_SHARE;
    }

    /** Returns which measurements are missing for a conversion between two bases. */
    String missing(AnalysisBasis from, AnalysisBasis to) {
        return Stream.of(from, to)
                .filter(basis -> Double.isNaN(of(basis)))
                .map(BasisMasses::needed)
                .collect(Collectors.joining(" and "));
    }

    private static String needed(AnalysisBasis basis) {
        return switch (basis) {
            case AS_RECEIVED -> "total_moisture_ar";
            case AIR_DRIED -> "moisture_ad";
            case DRY -> "nothing";
            case DRY_ASH_FREE -> "ash_d, or ash on another basis with the moisture of that basis";
        };
    }
}

package io.coaldesk.coal.grade;

import io.coaldesk.coal.AshProperties;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kind of an ash by its oxides; not the rank of the coal, although the names are those of ranks.
 *
 * <p>Source: public source code of ash indices, and a published slagging guide (scribd.com, document 480448068).
 */
public enum AshType implements Labelled {
    /** CaO + MgO &lt; Fe2O3. */
    BITUMINOUS("bituminous-type ash", "烟煤型灰"),
    /** CaO + MgO &gt;= Fe2O3. */
    LIGNITIC("lignitic-type ash", "褐煤型灰");

    private final Label label;

    AshType(String english, String chinese) {
        this.label = Label.of(english, chinese);
    }

    /** Returns the type of an ash, or empty if CaO, MgO or Fe2O3 is not measured. */
    public static Optional<AshType> of(CoalQuality quality) {
        if (!missing(quality).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(earths(quality).compareTo(iron(quality)) < 0 ? BITUMINOUS : LIGNITIC);
    }

    /** Returns the oxides that are not measured of those that tell the type. */
    static List<QualityKey> missing(CoalQuality quality) {
        return Stream.of(AshProperties.CAO, AshProperties.MGO, AshProperties.FE2O3)
                .flatMap(oxide -> quality.missing(oxide.key()).stream())
                .toList();
    }

    /** Returns CaO + MgO, percent of the ash. */
    static BigDecimal earths(CoalQuality quality) {
        return oxide(quality, AshProperties.CAO).add(oxide(quality, AshProperties.MGO));
    }

    /** Returns Fe2O3, percent of the ash. */
    static BigDecimal iron(CoalQuality quality) {
        return oxide(quality, AshProperties.FE2O3);
    }

    private static BigDecimal oxide(CoalQuality quality, QualityProperty oxide) {
        return ReportingRule.exact(quality.get(oxide.key()));
    }

    @Override
    public Label label() {
        return label;
    }
}

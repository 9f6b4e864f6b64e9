package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis value refers to: the mass of which it is a share, and for hydrogen and oxygen whether those of the
 * moisture are in it.
 *
 * <p>The constants are the bases that have a name; {@link #nominated} is the coal at any other moisture, as contracts
 * state it. Two bases are equal if their codes are. Source: GB/T 483 and GB/T 35985, ISO 1170, ASTM D3180; the mineral
 * matter of ASTM D388 is Parr's; the inclusion of the moisture's elements is ASTM D3176.
 */
public final class AnalysisBasis implements Labelled {

    /** With the total moisture of the coal as delivered (收到基). */
    public static final AnalysisBasis AS_RECEIVED = of(Mass.AS_RECEIVED, "ar", "as received", "收到基");

    /** With the moisture of the air-dried analysis sample (空气干燥基). */
    public static final AnalysisBasis AIR_DRIED = of(Mass.AIR_DRIED, "ad", "air dried", "空气干燥基");

    /** Without moisture (干燥基). */
    public static final AnalysisBasis DRY = of(Mass.DRY, "d", "dry", "干燥基");

    /** Without moisture and ash (干燥无灰基). */
    public static final AnalysisBasis DRY_ASH_FREE = of(Mass.DRY_ASH_FREE, "daf", "dry ash-free", "干燥无灰基");

    /** Without moisture and mineral matter, by Parr's formula (干燥无矿物质基). */
    public static final AnalysisBasis DRY_MINERAL_MATTER_FREE =
            of(Mass.DRY_MINERAL_MATTER_FREE, "dmmf", "dry mineral-matter-free", "干燥无矿物质基");

    /**
     * With the moisture that the coal holds in its bed and without mineral matter, by Parr's formula (恒湿无矿物质基). The
     * moisture is the moisture-holding capacity, or the total moisture where that is not measured.
     */
    public static final AnalysisBasis MOIST_MINERAL_MATTER_FREE =
            of(Mass.MOIST_MINERAL_MATTER_FREE, "mmmf", "moist mineral-matter-free", "恒湿无矿物质基");

    /** With the moisture-holding capacity and without ash (恒湿无灰基), as GB/T 5751 asks of Qgr,maf. */
    public static final AnalysisBasis MOIST_ASH_FREE = of(Mass.MOIST_ASH_FREE, "maf", "moist ash-free", "恒湿无灰基");

    /** As received, with the hydrogen or oxygen of the total moisture counted in, the habit of ASTM D3176. */
    public static final AnalysisBasis AS_RECEIVED_INCLUDING_MOISTURE =
            of(Mass.AS_RECEIVED, "ar_incl_moisture", "as received, that of the moisture included", "收到基（含水分中氢、氧）");

    /** Air dried, with the hydrogen or oxygen of the sample's moisture counted in, the habit of ASTM D3176. */
    public static final AnalysisBasis AIR_DRIED_INCLUDING_MOISTURE =
            of(Mass.AIR_DRIED, "ad_incl_moisture", "air dried, that of the moisture included", "空气干燥基（含水分中氢、氧）");

    /** The ash itself, for its oxides (灰基). */
    public static final AnalysisBasis ASH = of(Mass.ASH, "ash", "of the ash", "灰中");

    /** No mass at all: an index, a temperature or a size of the coal as it was tested. */
    public static final AnalysisBasis NONE = of(Mass.NONE, "", "as tested", "实测");

    private static final List<AnalysisBasis> STANDARD = List.of(
            AS_RECEIVED,
            AIR_DRIED,
            DRY,
            DRY_ASH_FREE,
            DRY_MINERAL_MATTER_FREE,
            MOIST_MINERAL_MATTER_FREE,
            MOIST_ASH_FREE,
            AS_RECEIVED_INCLUDING_MOISTURE,
            AIR_DRIED_INCLUDING_MOISTURE,
            ASH,
            NONE);

    private static final String INCLUDING_MOISTURE = "_incl_moisture";
    private static final Pattern NOMINATED = Pattern.compile("m([0-9]+(\\.[0-9]+)?)");

    /** The kinds of mass, of which the nominated one has a moisture of its own. */
    enum Mass {
        AS_RECEIVED,
        AIR_DRIED,
        DRY,
        DRY_ASH_FREE,
        DRY_MINERAL_MATTER_FREE,
        MOIST_MINERAL_MATTER_FREE,
        MOIST_ASH_FREE,
        NOMINATED,
        ASH,
        NONE
    }

    private final Mass mass;
    private final String code;
    private final Label label;
    private final double moisture;

    private AnalysisBasis(Mass mass, String code, Label label, double moisture) {
        this.mass = mass;
        this.code = code;
        this.label = label;
        this.moisture = moisture;
    }

    private static AnalysisBasis of(Mass mass, String code, String english, String chinese) {
        return new AnalysisBasis(mass, code, Label.of(english, chinese), Double.NaN);
    }

    /** Returns the bases that have a name, in the order in which reports list them. */
    public static List<AnalysisBasis> standard() {
        return STANDARD;
    }

    /**
     * Returns the basis of the coal at a moisture that a contract names.
     *
     * @param moisturePercent the moisture in percent of that coal, 0 to 99
     * @throws InvalidValueException if the moisture is out of range
     */
    public static AnalysisBasis nominated(BigDecimal moisturePercent) {
        Require.inRange("moisture", moisturePercent, BigDecimal.ZERO, BigDecimal.valueOf(99));
        String plain = PlainText.withoutTrailingZeros(moisturePercent).toPlainString();
        return new AnalysisBasis(
                Mass.NOMINATED,
                "m" + plain,
                Label.of("at " + plain + " % moisture", "水分 " + plain + " % 基"),
                moisturePercent.doubleValue());
    }

    /**
     * Returns the basis of its code: {@code ar}, {@code daf}, or {@code m8} and {@code m12.5} for a nominated moisture.
     *
     * @throws InvalidValueException if there is no such basis
     */
    @JsonCreator
    public static AnalysisBasis parse(String code) {
        return find(code)
                .orElseThrow(() -> new InvalidValueException(
                        "basis",
                        code,
                        "one of " + STANDARD.stream().map(AnalysisBasis::code).toList()
                                + ", or m8 for a moisture of 8 %"));
    }

    static Optional<AnalysisBasis> find(String code) {
        Optional<AnalysisBasis> standard =
                STANDARD.stream().filter(basis -> basis.code.equals(code)).findFirst();
        Matcher matcher = NOMINATED.matcher(code);
        if (standard.isPresent() || !matcher.matches()) {
            return standard;
        }
        return Optional.of(nominated(new BigDecimal(matcher.group(1))));
    }

    /** Returns the suffix in a {@link QualityKey}, such as {@code ar}, {@code daf} or {@code m8}; empty for none. */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whether hydrogen and oxygen on this basis include those of the moisture. */
    public boolean includesMoistureElements() {
        return code.endsWith(INCLUDING_MOISTURE);
    }

    /** Returns whether the mineral matter is taken out by Parr's formula, which corrects the value and not only the mass. */
    public boolean isMineralMatterFree() {
        return mass == Mass.DRY_MINERAL_MATTER_FREE || mass == Mass.MOIST_MINERAL_MATTER_FREE;
    }

    /** Returns whether a value that is a share of a mass reads on this basis by the ratio of the masses alone. */
    public boolean isPlainMass() {
        return mass != Mass.NONE && !includesMoistureElements() && !isMineralMatterFree();
    }

    /** Returns whether this is the coal at a moisture that a contract names. */
    public boolean isNominated() {
        return mass == Mass.NOMINATED;
    }

    Mass mass() {
        return mass;
    }

    /** Returns the nominated moisture in percent; NaN for a basis that has a name. */
    double moisture() {
        return moisture;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnalysisBasis that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code.isEmpty() ? "none" : code;
    }
}

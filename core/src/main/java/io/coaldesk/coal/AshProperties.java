package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import java.util.List;

/**
 * The ash: its oxides in percent of the ash, its fusion temperatures in degrees Celsius, and the indices that are made
 * of them.
 *
 * <p>An index is computed where it is not reported; its formula stands with its constant. B is the sum of the basic
 * oxides Fe2O3, CaO, MgO, Na2O and K2O, A that of the acidic ones SiO2, Al2O3 and TiO2. Judge an index with a {@link
 * io.coaldesk.coal.grade.GradeScale}.
 */
public final class AshProperties {

    /** Silicon dioxide SiO2. */
    public static final QualityProperty SIO2 = oxide("sio2", "SiO2", "二氧化硅");

    /** Aluminium oxide Al2O3. */
    public static final QualityProperty AL2O3 = oxide("al2o3", "Al2O3", "三氧化二铝");

    /** Titanium dioxide TiO2. */
    public static final QualityProperty TIO2 = oxide("tio2", "TiO2", "二氧化钛");

    /** Iron(III) oxide Fe2O3. */
    public static final QualityProperty FE2O3 = oxide("fe2o3", "Fe2O3", "三氧化二铁");

    /** Calcium oxide CaO. */
    public static final QualityProperty CAO = oxide("cao", "CaO", "氧化钙");

    /** Magnesium oxide MgO. */
    public static final QualityProperty MGO = oxide("mgo", "MgO", "氧化镁");

    /** Sodium oxide Na2O. */
    public static final QualityProperty NA2O = oxide("na2o", "Na2O", "氧化钠");

    /** Potassium oxide K2O. */
    public static final QualityProperty K2O = oxide("k2o", "K2O", "氧化钾");

    /** Sulphur trioxide SO3. */
    public static final QualityProperty SO3 = oxide("so3", "SO3", "三氧化硫");

    /** Phosphorus pentoxide P2O5. */
    public static final QualityProperty P2O5 = oxide("p2o5", "P2O5", "五氧化二磷");

    /** Manganese dioxide MnO2. */
    public static final QualityProperty MNO2 = oxide("mno2", "MnO2", "二氧化锰");

    /** Deformation temperature DT in weakly reducing gas; ASTM D1857 calls it initial, IT. */
    public static final QualityProperty DEFORMATION = fusion("dt", "ash deformation temperature", "灰熔融变形温度");

    /** Softening temperature ST in weakly reducing gas, the sphere temperature of ISO 540. */
    public static final QualityProperty SOFTENING = fusion("st", "ash softening temperature", "灰熔融软化温度");

    /** Hemisphere temperature HT in weakly reducing gas. */
    public static final QualityProperty HEMISPHERE = fusion("ht", "ash hemisphere temperature", "灰熔融半球温度");

    /** Flow temperature FT in weakly reducing gas. */
    public static final QualityProperty FLOW = fusion("ft", "ash flow temperature", "灰熔融流动温度");

    /** Base-acid ratio B/A. */
    public static final QualityProperty BASE_ACID_RATIO = index("base_acid_ratio", "base-acid ratio", "碱酸比");

    /** Silica ratio 100 SiO2 / (SiO2 + Fe2O3 + CaO + MgO), 0 to 100. */
    public static final QualityProperty SILICA_RATIO = index("silica_ratio", "silica ratio", "硅比");

    /** Iron-calcium ratio Fe2O3 / CaO. */
    public static final QualityProperty IRON_CALCIUM_RATIO = index("iron_calcium_ratio", "iron-calcium ratio", "铁钙比");

    /** Iron plus calcium Fe2O3 + CaO, percent of the ash. */
    public static final QualityProperty IRON_PLUS_CALCIUM = index("iron_plus_calcium", "iron plus calcium", "铁钙含量之和");

    /** Silica-alumina ratio SiO2 / Al2O3. */
    public static final QualityProperty SILICA_ALUMINA_RATIO =
            index("silica_alumina_ratio", "silica-alumina ratio", "硅铝比");

    /** Slagging factor Rs = (B/A) St,d; it speaks of bituminous ash, Fe2O3 > CaO + MgO. */
    public static final QualityProperty SLAGGING_FACTOR = index("slagging_factor", "slagging factor", "结渣因子");

    /** Slagging index (4 DT + HT) / 5, degrees Celsius; it speaks of lignitic ash. */
    public static final QualityProperty SLAGGING_TEMPERATURE = QualityProperty.asTested(
            "slagging_temperature",
            Label.of("slagging index by temperature", "结渣温度指数"),
            QualityUnit.CELSIUS,
            400,
            2000);

    /** Fouling factor Rf = (B/A) Na2O, the classical one; it speaks of bituminous ash. */
    public static final QualityProperty FOULING_FACTOR = index("fouling_factor", "fouling factor", "沾污因子");

    /** Fouling factor by both alkalis (B/A) (Na2O + K2O), which some attribute to Bryers and judge by the same bands. */
    public static final QualityProperty FOULING_FACTOR_ALKALIS =
            index("fouling_factor_alkalis", "fouling factor by both alkalis", "沾污因子（Na2O+K2O）");

    static final List<QualityProperty> OXIDES = List.of(SIO2, AL2O3, TIO2, FE2O3, CAO, MGO, NA2O, K2O, SO3, P2O5, MNO2);

    /** The four fusion temperatures in the order in which an ash passes through them. */
    static final List<QualityProperty> FUSION = List.of(DEFORMATION, SOFTENING, HEMISPHERE, FLOW);

    static final List<QualityProperty> INDICES = List.of(
            BASE_ACID_RATIO,
            SILICA_RATIO,
            IRON_CALCIUM_RATIO,
            IRON_PLUS_CALCIUM,
            SILICA_ALUMINA_RATIO,
            SLAGGING_FACTOR,
            SLAGGING_TEMPERATURE,
            FOULING_FACTOR,
            FOULING_FACTOR_ALKALIS);

    private AshProperties() {}

    /** Returns the indices that are made of oxides, of fusion temperatures and of sulphur, in the order above. */
    public static List<QualityProperty> indices() {
        return INDICES;
    }

    private static QualityProperty oxide(String code, String symbol, String chinese) {
        return QualityProperty.shareOfAsh(code, Label.of(symbol, chinese));
    }

    private static QualityProperty fusion(String code, String english, String chinese) {
        return QualityProperty.asTested(
                "ash_fusion_" + code, Label.of(english, chinese), QualityUnit.CELSIUS, 400, 2000);
    }

    private static QualityProperty index(String code, String english, String chinese) {
        return QualityProperty.asTested(code, Label.of(english, chinese), QualityUnit.NUMBER, 0, 1_000_000);
    }
}
